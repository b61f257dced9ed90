package press.verbatim.proofing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.KnownName;
import press.verbatim.people.PersonId;
import press.verbatim.text.FrenchCountry;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.SourceTurn;
import press.verbatim.transcript.TextSide;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TurnId;

/** Two calls of an invented affair, and the people who hold them. */
final class TheAffair {
    static final PersonId LISKER = new PersonId(new UUID(1, 1));
    static final PersonId OUVAROV = new PersonId(new UUID(1, 2));
    static final PersonId DEMIANOV = new PersonId(new UUID(1, 3));
    static final TranscriptId FIRST_CALL = new TranscriptId(new UUID(2, 1));
    static final TranscriptId SECOND_CALL = new TranscriptId(new UUID(2, 2));

    static final List<KnownName> NAMES = List.of(
            new KnownName(LISKER, "Anton Lisker", "Anton Lisker"),
            new KnownName(OUVAROV, "Ioulian Ouvarov", "Ioulian Ouvarov"),
            new KnownName(OUVAROV, "Yulian Uvarov", "Ioulian Ouvarov"),
            new KnownName(OUVAROV, "Юлиан Уваров", "Ioulian Ouvarov"),
            new KnownName(DEMIANOV, "Kirill Demianov", "Kirill Demianov"));

    private static final List<SourceTurn> FIRST = List.of(
            first(0, "Anton Lisker", LISKER, "Bonjour. Commencez par le féliciter, le reste viendra.", null),
            first(
                    1,
                    "Ioulian Ouvarov",
                    OUVAROV,
                    "Vous croyez ? Je ne sais pas. Nous écrivons vingt points, comme la dernière fois.",
                    null),
            first(
                    2,
                    "Anton Lisker",
                    LISKER,
                    "Chacun pourra dire qu’ils sont de lui. Ne signez pas le texte avant la visite. Il faut 20 000 hommes"
                            + " et 1,5 milliard d'euros. L’État paiera, c’est dès demain.",
                    null),
            first(3, "Ioulian Ouvarov", OUVAROV, "On signe pas demain. Vous viendrez vendredi ?", null),
            first(4, "Anton Lisker", LISKER, "Le premier texte est prêt depuis lundi matin.", null),
            first(5, "Ioulian Ouvarov", OUVAROV, "Le second texte est prêt depuis mardi soir.", null));

    private static final List<SourceTurn> SECOND = List.of(
            second(
                    0,
                    "Ioulian Ouvarov",
                    OUVAROV,
                    "They might misread it. I am afraid that passages get cut and then the whole is put to us as agreed.",
                    "Ils pourraient mal comprendre. Je crains que des passages soient retirés, puis que l’on nous présente"
                            + " le tout comme accepté."),
            second(
                    1,
                    "Kirill Demianov",
                    DEMIANOV,
                    "They won’t take all of it, but they will start from there. We hand it over informally.",
                    "Ils ne prendront pas tout, mais ils partiront de là. On le donne à titre officieux."),
            second(2, "Ioulian Ouvarov", OUVAROV, "Осторожно. Мы не подпишем этот план.", null));

    private TheAffair() {}

    static CheckReport check(String html, QuotationBinding... bindings) {
        List<SourceTurn> turns = new java.util.ArrayList<>(FIRST);
        turns.addAll(SECOND);
        Set<TranscriptId> links = Set.of(FIRST_CALL, SECOND_CALL);
        var indexes = turns.stream()
                .collect(Collectors.groupingBy(
                        SourceTurn::transcript,
                        Collectors.collectingAndThen(Collectors.toList(), SourceIndexes::sides)));
        Sources sources = new Sources(indexes, links, Set.of());
        return new QuotationCheck(sources, NAMES, FrenchCountry.FRANCE)
                .check(new CheckRequest(html, List.of(bindings), List.copyOf(links)));
    }

    /** The only quotation of a paragraph, after one that leaves no doubt that somebody speaks. */
    static QuoteFinding one(String paragraph) {
        return single(check("<p>Il a répondu.</p><p>" + paragraph + "</p>"));
    }

    /** The only quotation, bound by hand to a whole turn. */
    static QuoteFinding bound(String words, Relation relation, TranscriptId transcript, int turn, TextSide side) {
        UUID id = new UUID(7, 0);
        TurnId at = turnId(transcript, turn);
        Passage passage = new Passage(transcript, side, at, 0, at, 1);
        return single(check(
                "<p>Il écrit : " + marked(id, words) + ".</p>",
                new QuotationBinding(id, passage, relation, Declared.NONE, "")));
    }

    static String marked(UUID id, String words) {
        return "<span data-quotation=\"" + id + "\">" + words + "</span>";
    }

    static QuoteFinding single(CheckReport report) {
        if (report.quotations().size() != 1) {
            throw new AssertionError("Not one quotation: " + report.quotations());
        }
        return report.quotations().getFirst();
    }

    static TurnId turnId(TranscriptId transcript, int turn) {
        return new TurnId(new UUID(transcript.value().getLeastSignificantBits() + 10, turn));
    }

    private static SourceTurn first(
            int index, String speaker, PersonId person, String text, @Nullable String translation) {
        return new SourceTurn(
                FIRST_CALL,
                "Premier appel",
                turnId(FIRST_CALL, index),
                index,
                speaker,
                person,
                1000L * index,
                text,
                translation);
    }

    private static SourceTurn second(
            int index, String speaker, PersonId person, String text, @Nullable String translation) {
        return new SourceTurn(
                SECOND_CALL,
                "Second appel",
                turnId(SECOND_CALL, index),
                index,
                speaker,
                person,
                1000L * index,
                text,
                translation);
    }
}
