package press.verbatim.shell.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import press.verbatim.people.MergesService;
import press.verbatim.people.PeopleService;
import press.verbatim.people.PersonDraft;
import press.verbatim.people.PersonId;
import press.verbatim.proofing.CheckRequest;
import press.verbatim.proofing.QuotationChecker;

/** Persons by the thousands: searched, compared, and named in articles; a part of the sources' benchmark. */
final class NamesBenchmark {
    private static final int PERSONS = 10_000;
    private static final int AT_ONCE = 200;
    private static final int NAMED = 40;
    private static final double MOST = 150;
    private static final String[] FORENAMES =
            "Anton Ioulia Kirill Marthe Zorane Odile Ilan Sacha Pavel Irène Youri Claire Dimitri Aline Boris Léa"
                    .split(" ");
    private static final String[] SYLLABLES =
            ("ba be bou da di dou fa ga gou ka ki kou la le li lou ma mi mou na ni nou pa pe ra ri rou sa si"
                            + " sou ta te ti tou va vi vou za zi zou")
                    .split(" ");

    private NamesBenchmark() {}

    static void measure(Newsroom newsroom, boolean smoke, List<Figure> figures) {
        int persons = smoke ? 50 : PERSONS;
        PersonId someone = make(newsroom, persons);
        PeopleService people = newsroom.the(PeopleService.class);
        MergesService merges = newsroom.the(MergesService.class);
        QuotationChecker checker = newsroom.the(QuotationChecker.class);
        int rounds = smoke ? 1 : 15;
        Random random = new Random(5);
        Rounds searched =
                Rounds.of(1, rounds, () -> newsroom.does(() -> people.list(asked(random, persons), null, 50)));
        Rounds meant = Rounds.of(1, rounds, () -> newsroom.does(() -> people.matching(asked(random, persons))));
        Rounds proposed = Rounds.of(1, rounds, () -> newsroom.does(merges::proposals));
        Rounds checked = Rounds.of(1, rounds, () -> newsroom.does(() -> checker.check(article(random, persons))));
        String among = " among " + persons + " persons, ";
        told("a person searched by another spelling" + among, searched, figures);
        told("who may be meant by a name" + among, meant, figures);
        told("merges proposed" + among, proposed, figures);
        told("names checked in 1,000 words" + among, checked, figures);
        Rounds changed = Rounds.of(
                0,
                smoke ? 1 : 5,
                () -> newsroom.does(() -> {
                    people.addSpelling(someone, name(random.nextInt(persons) + persons, "ou"));
                    return checker.check(article(random, persons));
                }));
        figures.add(Figure.told("the same right after a person changed, median", changed.median(), "ms"));
    }

    private static void told(String name, Rounds rounds, List<Figure> figures) {
        figures.add(Figure.atMost(name + "median", rounds.median(), "ms", MOST));
        figures.add(Figure.told(name + "p95", rounds.p95(), "ms"));
    }

    private static PersonId make(Newsroom newsroom, int persons) {
        PeopleService people = newsroom.the(PeopleService.class);
        TransactionTemplate together = new TransactionTemplate(newsroom.the(PlatformTransactionManager.class));
        PersonId last = null;
        for (int from = 0; from < persons; from += AT_ONCE) {
            int first = from;
            last = newsroom.does(() ->
                    together.execute(work -> IntStream.range(first, Math.min(first + AT_ONCE, persons))
                            .mapToObj(number -> people.create(new PersonDraft(
                                    name(number, "ou"), "rôle " + number, List.of(name(number, "u")), "", "")))
                            .reduce((one, next) -> next)
                            .orElseThrow()));
        }
        if (last == null) {
            throw new IllegalArgumentException("no persons");
        }
        return last;
    }

    /** The name of one person, as the house or as an English text writes it. */
    private static String name(int number, String vowel) {
        Random random = new Random(number * 31L);
        String surname = IntStream.range(0, 3)
                .mapToObj(at -> SYLLABLES[random.nextInt(SYLLABLES.length)])
                .collect(Collectors.joining());
        String whole = surname.substring(0, 1).toUpperCase(Locale.ROOT) + surname.substring(1) + "nov";
        return FORENAMES[random.nextInt(FORENAMES.length)] + " " + whole.replace("ou", vowel);
    }

    private static String asked(Random random, int persons) {
        return name(random.nextInt(persons), "oo");
    }

    private static CheckRequest article(Random random, int persons) {
        String body = IntStream.range(0, NAMED)
                .mapToObj(at -> "<p>" + name(random.nextInt(persons), "u") + " "
                        + SpokenText.words(random.nextInt(), 23) + ".</p>")
                .collect(Collectors.joining());
        return new CheckRequest(body, List.of(), List.of());
    }
}
