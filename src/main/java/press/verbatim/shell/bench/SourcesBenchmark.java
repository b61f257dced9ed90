package press.verbatim.shell.bench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import press.verbatim.proofing.CheckRequest;
import press.verbatim.proofing.QuotationChecker;
import press.verbatim.transcript.ImportSource;
import press.verbatim.transcript.TranscriptDraft;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptKind;
import press.verbatim.transcript.TranscriptService;

/** A long recording taken in and opened at the desk; articles checked against many; annotations found again; persons by the thousands. */
class SourcesBenchmark implements Benchmark {
    private static final int LONGEST = 11_264;
    private static final int TRANSCRIPTS = 200;

    /** Of fourteen words each: two hundred transcripts have a million words. */
    private static final int TURNS = 357;

    private static final int WORDS = 2_000;

    @Override
    public List<Figure> measure(boolean smoke, String... settings) throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (Newsroom newsroom = new Newsroom(settings)) {
            checks(newsroom, smoke, figures);
            recording(newsroom, smoke ? 400 : LONGEST, figures);
        }
        try (Newsroom newsroom = new Newsroom(settings)) {
            NamesBenchmark.measure(newsroom, smoke, figures);
        }
        figures.addAll(AnchorsBenchmark.measure(smoke));
        return figures;
    }

    private static void recording(Newsroom newsroom, int turns, List<Figure> figures) {
        TranscriptId[] made = new TranscriptId[1];
        double taken = Rounds.time(() -> made[0] = newsroom.does(() -> take(newsroom, TRANSCRIPTS, turns)));
        TranscriptService transcripts = newsroom.the(TranscriptService.class);
        double opened = Rounds.time(() -> newsroom.does(() -> transcripts.turns(made[0], 0, 200)));
        double checked = check(newsroom, new CheckRequest(article(1, TRANSCRIPTS), List.of(), List.of(made[0])));
        figures.add(Figure.atMost("import of " + turns + " turns", taken, "ms", 3_000));
        figures.add(Figure.atMost("first 200 of " + turns + " turns, first time", opened, "ms", 1_000));
        figures.add(Figure.told("2,000 words against " + turns + " new turns, their index made", checked, "ms"));
    }

    private static void checks(Newsroom newsroom, boolean smoke, List<Figure> figures) {
        int many = smoke ? 3 : TRANSCRIPTS;
        List<TranscriptId> all = newsroom.does(() -> IntStream.range(0, many)
                .mapToObj(number -> take(newsroom, number, TURNS))
                .toList());
        double made = check(newsroom, new CheckRequest(article(2, many), List.of(), all));
        Rounds unseen = rounds(newsroom, all, smoke ? 0 : 3, smoke ? 1 : 15, number -> article(number + 3, many));
        Rounds changed = rounds(newsroom, all, smoke ? 0 : 200, smoke ? 1 : 100, SourcesBenchmark::paragraph);
        String against = " against " + many + " transcripts of " + many * TURNS * 14 + " words, ";
        figures.add(Figure.told("2,000 words" + against + "all their indexes made", made, "ms"));
        figures.add(Figure.atMost("2,000 words never checked" + against + "median", unseen.median(), "ms", 300));
        figures.add(Figure.atMost("2,000 words never checked" + against + "p95", unseen.p95(), "ms", 300));
        figures.add(Figure.atMost("a changed quotation" + against + "median", changed.median(), "ms", 10));
        figures.add(Figure.told("a changed quotation" + against + "p95", changed.p95(), "ms"));
    }

    /** Another text each time, made before the clock starts; the first ones are to warm up. */
    private static Rounds rounds(
            Newsroom newsroom, List<TranscriptId> sources, int warmUp, int rounds, IntFunction<String> text) {
        Iterator<CheckRequest> requests = IntStream.range(0, warmUp + rounds)
                .mapToObj(number -> new CheckRequest(text.apply(number), List.of(), sources))
                .toList()
                .iterator();
        return Rounds.of(warmUp, rounds, () -> check(newsroom, requests.next()));
    }

    private static double check(Newsroom newsroom, CheckRequest request) {
        QuotationChecker checker = newsroom.the(QuotationChecker.class);
        return Rounds.time(() -> newsroom.does(() -> checker.check(request)));
    }

    private static String article(long seed, int recordings) {
        return SpokenText.article(seed, WORDS, recordings, TURNS);
    }

    /** One quotation with a word changed in it. */
    private static String paragraph(int number) {
        String said = SpokenText.turn(number % 3, number).replaceFirst(" \\S+ ", " changé ");
        return "<p>" + SpokenText.words(-number, 26) + " : « " + said + " »</p>";
    }

    private static TranscriptId take(Newsroom newsroom, int recording, int turns) {
        ImportSource source = ImportSource.pasted(SpokenText.recording(recording, turns));
        return newsroom.the(TranscriptImportService.class)
                .create(new TranscriptDraft(source, "Mesure", "", null, TranscriptKind.values()[0], "fr", List.of()));
    }
}
