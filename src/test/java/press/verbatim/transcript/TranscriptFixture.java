package press.verbatim.transcript;

import java.time.LocalDate;
import java.util.List;

/** Imports invented transcripts for tests as whoever is signed in. */
public final class TranscriptFixture {
    public static final String CALL = """
            [00:00:58] Anton Lisker : Commencez par le féliciter, le reste viendra.
            [00:01:04] Ioulian Ouvarov : I would rather we ask for more, otherwise why pass it on at all?
            [00:01:12] Ioulian Ouvarov : They might misread it. I am afraid that passages get cut.
            [00:01:47] Anton Lisker : They won’t take all of it 🚀 but they will start from there.
            """;
    public static final String TRANSLATION = """
            [00:00:58] A. Lisker : Start by congratulating him, the rest will follow.
            [00:01:04] I. Ouvarov : Je préfère que nous demandions davantage, sinon à quoi bon le transmettre ?
            [00:01:12] I. Ouvarov : Ils pourraient mal comprendre. Je crains que des passages soient retirés.
            """;

    private TranscriptFixture() {}

    public static TranscriptDraft call(String title) {
        return draft(title, CALL);
    }

    public static TranscriptDraft draft(String title, String text) {
        return new TranscriptDraft(
                ImportSource.pasted(text),
                title,
                "Le Quotidien d’Aldria",
                LocalDate.of(2026, 10, 29),
                TranscriptKind.CALL,
                "en",
                List.of());
    }

    /** The words of one turn, found in its text. */
    public static Passage passage(TranscriptId transcript, TurnView turn, String words) {
        String text = turn.text();
        int from = text.codePointCount(0, text.indexOf(words));
        int to = from + words.codePointCount(0, words.length());
        return new Passage(transcript, TextSide.ORIGINAL, turn.id(), from, turn.id(), to);
    }
}
