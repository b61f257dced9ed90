package press.verbatim.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import press.verbatim.text.CodePoints;
import press.verbatim.text.FrenchCountry;
import press.verbatim.text.Mend;
import press.verbatim.text.Typography;
import press.verbatim.text.TypographyRule;

/** In the tables ~ is a narrow no-break space and _ a wide one. */
class TypographyCheckTest {
    private static final List<String> PIECES = List.of(
            "mot",
            "Mot",
            " ",
            " ",
            " ",
            "\u00a0",
            "\u202f",
            "«",
            "»",
            "\"",
            "“",
            "”",
            "‹",
            "›",
            "„",
            "'",
            "’",
            ":",
            ";",
            "!",
            "?",
            ".",
            "...",
            "…",
            ",",
            "(",
            ")",
            "[",
            "]",
            "-",
            "--",
            "–",
            "—",
            "12",
            "300",
            "25000",
            "3.5",
            "%",
            "€",
            "km",
            "14h30",
            "14 h",
            "2ème",
            "1ère",
            "n°5",
            "M. ",
            "Mr ",
            "Etat",
            "A la ",
            "Ca va",
            "coeur",
            "etc...",
            "http://a.fr/?b",
            "a@b.fr",
            "\n",
            "XXème",
            "siècle",
            "$",
            "@nom",
            "5 millions",
            "Emile",
            "l'",
            "aujourd'hui",
            "10000 euros",
            "12 300 000",
            "😀",
            "°C",
            "20°C");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Quoi ? Oui; non !                   | Quoi~? Oui~; non~!              | Quoi? Oui; non!              | Quoi~? Oui~; non~!
            Voici: tout                         | Voici_: tout                    | Voici_: tout                 | Voici~: tout
            Il dit "oui".                       | Il dit «~oui~».                 | Il dit «_oui_».              | Il dit «~oui~».
            Il dit «oui» !                      | Il dit «~oui~»~!                | Il dit «_oui_»!              | Il dit «~oui~»~!
            Quoi?!                              | Quoi~?!                         | Quoi?!                       | Quoi~?!
            10% et 3€                           | 10_% et 3_€                     | 10_% et 3_€                  | 10~% et 3~€
            """)
    void setsSpacesAsTheCountryDoes(String written, String france, String canada, String switzerland) {
        assertThat(mended(written, FrenchCountry.FRANCE)).isEqualTo(spaced(france));
        assertThat(mended(written, FrenchCountry.CANADA)).isEqualTo(spaced(canada));
        assertThat(mended(written, FrenchCountry.SWITZERLAND)).isEqualTo(spaced(switzerland));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            l'autre jour, aujourd'hui           | l’autre jour, aujourd’hui
            Attends... etc...                   | Attends… etc.
            Un  mot , un (  autre ) .           | Un mot, un (autre).
            il vient - dit-on - demain          | il vient — dit-on — demain
            - Oui, dit-il.                      | —_Oui, dit-il.
            Paris - Lyon, 1939 - 1945           | Paris - Lyon, 1939 - 1945
            25000 habitants, 10000 €            | 25~000 habitants, 10~000_€
            1 200 300 mots en 2024              | 1~200~300 mots en 2024
            3.5 % et 2.5 millions               | 3,5_% et 2,5_millions
            10km à 20°C                         | 10_km à 20_°C
            à 14h30, à 9 h, à 24h               | à 14_h_30, à 9_h, à 24_h
            la 1ère, le 2ème, le XXème siècle   | la 1re, le 2e, le XXe_siècle
            n°5, N° 12                          | n°_5, N°_12
            M. Ouvarov, Mr Lisker, Mme Brunet   | M._Ouvarov, M._Lisker, Mme_Brunet
            L’Etat et les Etats-Unis            | L’État et les États-Unis
            A la fin. A partir de là. A-t-il ?  | À la fin. À partir de là. A-t-il~?
            Ca va. Le coeur, la soeur, COEUR    | Ça va. Le cœur, la sœur, CŒUR
            https://a.fr/?b:c et www.b.fr?      | https://a.fr/?b:c et www.b.fr~?
            redaction@journal.fr: ici           | redaction@journal.fr_: ici
            notes-2024.txt à 18:40              | notes-2024.txt à 18:40
            7 rue du Bac, 75011 Paris           | 7 rue du Bac, 75011 Paris
            v. 3.5.1 et 12.000                  | v. 3.5.1 et 12.000
            """)
    void mendsEachFamilyOfSigns(String written, String set) {
        assertThat(mended(written, FrenchCountry.FRANCE)).isEqualTo(spaced(set));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Emile Brunet        | Émile
            A Paris, on attend. | À
            le code 25000 passe | 25~000
            """)
    void onlyProposesWhatItCannotKnow(String written, String proposed) {
        List<Mend> mends = mends(written, FrenchCountry.FRANCE);

        assertThat(mends).extracting(Mend::sure).containsExactly(false);
        assertThat(mends).extracting(Mend::proposed).containsExactly(spaced(proposed));
    }

    @Test
    void leavesQuotationsToBeAskedForAndNeverChangesTheirWords() {
        String written = "Il dit : « L'Etat a 25000 hommes... c'est \"tout\" ? »";

        List<Mend> quoted = mends(written, FrenchCountry.SWITZERLAND).stream()
                .filter(Mend::quoted)
                .toList();

        assertThat(mended(written, FrenchCountry.FRANCE))
                .isEqualTo(spaced("Il dit_: «~L'Etat a 25000 hommes... c'est \"tout\" ?~»"));
        assertThat(apply(written, quoted)).isEqualTo(spaced("Il dit : « L’Etat a 25000 hommes… c’est ‹~tout~›~? »"));
    }

    @Test
    void leavesMarkedWordsAndQuotationBlocksToo() {
        String html = "<blockquote><p>L'Etat paie 25000 francs ?</p></blockquote>";

        assertThat(TheAffair.check(html).typography())
                .extracting(
                        finding -> finding.mend().rule(),
                        finding -> finding.mend().quoted())
                .containsExactly(
                        tuple(TypographyRule.APOSTROPHE, true),
                        tuple(TypographyRule.UNIT, true),
                        tuple(TypographyRule.HIGH_SIGNS, true));
    }

    @ParameterizedTest
    @EnumSource(FrenchCountry.class)
    void hasNothingLeftToMendInWhatItMended(FrenchCountry country) {
        Random random = new Random(20_261_122);
        for (int round = 0; round < 6_000; round++) {
            StringBuilder written = new StringBuilder();
            for (int piece = random.nextInt(14); piece >= 0; piece--) {
                written.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String text = written.toString();
            String once = mended(text, country);
            assertThat(sure(once, country))
                    .as("left in %s, mended from %s", once, text)
                    .isEmpty();
            String quoted = apply(once, quoted(once, country));
            assertThat(quoted(quoted, country)).as("left quoted in %s", quoted).isEmpty();
            assertThat(words(quoted)).as("words of %s", once).isEqualTo(words(once));
        }
    }

    private static String words(String text) {
        return Typography.comparable(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String mended(String written, FrenchCountry country) {
        return apply(written, sure(written, country));
    }

    private static List<Mend> sure(String written, FrenchCountry country) {
        return mends(written, country).stream()
                .filter(mend -> mend.sure() && !mend.quoted())
                .toList();
    }

    private static List<Mend> quoted(String written, FrenchCountry country) {
        return mends(written, country).stream().filter(Mend::quoted).toList();
    }

    private static List<Mend> mends(String written, FrenchCountry country) {
        return new TypographyCheck(country)
                .find(List.of(CheckedPart.line(Part.LEAD, written))).stream()
                        .map(TypographyFinding::mend)
                        .toList();
    }

    private static String apply(String text, List<Mend> mends) {
        String now = text;
        for (Mend mend : mends.reversed()) {
            int length = CodePoints.length(now);
            assertThat(CodePoints.slice(now, mend.from(), mend.to())).isEqualTo(mend.old());
            now = CodePoints.slice(now, 0, mend.from()) + mend.proposed() + CodePoints.slice(now, mend.to(), length);
        }
        return now;
    }

    private static String spaced(String table) {
        return table.replace('~', '\u202f').replace('_', '\u00a0');
    }
}
