package press.verbatim.shell.bench;

import java.util.List;
import press.verbatim.proofing.CheckRequest;
import press.verbatim.proofing.QuotationChecker;
import press.verbatim.transcript.ImportSource;
import press.verbatim.transcript.TranscriptDraft;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptKind;
import press.verbatim.transcript.TranscriptService;

/** A long recording: taken in, opened at the desk, and an article of 2,000 words checked against it. */
class SourcesBenchmark implements Benchmark {
    private static final int LONGEST = 11_264;

    @Override
    public List<Figure> measure(boolean smoke, String... settings) throws Exception {
        int turns = smoke ? 400 : LONGEST;
        try (Newsroom newsroom = new Newsroom(settings)) {
            TranscriptId[] made = new TranscriptId[1];
            double taken = Rounds.time(() -> made[0] = newsroom.does(() -> take(newsroom, turns)));
            TranscriptService transcripts = newsroom.the(TranscriptService.class);
            double opened = Rounds.time(() -> newsroom.does(() -> transcripts.turns(made[0], 0, 200)));
            QuotationChecker checker = newsroom.the(QuotationChecker.class);
            CheckRequest request = new CheckRequest(MadeText.body(2_000), List.of(), List.of(made[0]));
            double cold = Rounds.time(() -> newsroom.does(() -> checker.check(request)));
            Rounds warm = Rounds.of(1, smoke ? 1 : 5, () -> newsroom.does(() -> checker.check(request)));
            return List.of(
                    Figure.atMost("import of " + turns + " turns", taken, "ms", 3_000),
                    Figure.atMost("first 200 of " + turns + " turns, first time", opened, "ms", 1_000),
                    Figure.atMost("check of 2,000 words against " + turns + " turns, first time", cold, "ms", 300),
                    Figure.told("the same check again, median", warm.median(), "ms"));
        }
    }

    private static TranscriptId take(Newsroom newsroom, int turns) {
        ImportSource source = ImportSource.pasted(MadeText.recording(turns));
        return newsroom.the(TranscriptImportService.class)
                .create(new TranscriptDraft(source, "Mesure", "", null, TranscriptKind.values()[0], "fr", List.of()));
    }
}
