package press.verbatim.text;

import static press.verbatim.text.SettingRule.signs;
import static press.verbatim.text.SettingRule.words;

import java.util.List;
import java.util.stream.Stream;

/** The rules about spaces, points, guillemets, apostrophes and dashes of a country. */
final class SignRules {
    /** What a sign of two parts may follow. */
    private static final String WORD_END = "[\\p{L}\\p{N})\\]»”’›%€$£…°]";

    private SignRules() {}

    static List<SettingRule> of(FrenchCountry country) {
        return Stream.of(spaces(), points(country), guillemets(country), apostrophes(), dashes())
                .flatMap(List::stream)
                .toList();
    }

    private static List<SettingRule> spaces() {
        TypographyRule rule = TypographyRule.SPACES;
        return List.of(
                signs(rule, "(?<x><S>{2,})", match -> narrowest(match.group("x"))),
                signs(rule, "^(?<x><S>+)(?=[^\\n])", ""),
                signs(
                                rule,
                                "(?=<S>)(?<=[^\\s\\u00a0\\u2009\\u202f«‹“])(?<x><S>+)(?=[)\\]]|,(?!\\d)|\\.(?:[\\s»”]|$))",
                                "")
                        .needing(")],."),
                signs(rule, "(?<=[(\\[])(?<x><S>+)(?=[^»›”\\s])", "").needing("(["),
                signs(rule, "(?=,)(?<=\\p{L})(?<x>,)(?=\\p{L})", ", ").needing(","));
    }

    private static String narrowest(String spaces) {
        if (spaces.contains("\u202f")) {
            return "\u202f";
        }
        return spaces.contains("\u00a0") ? "\u00a0" : " ";
    }

    private static List<SettingRule> points(FrenchCountry country) {
        TypographyRule high = TypographyRule.HIGH_SIGNS;
        return List.of(
                signs(
                                high,
                                "(?=[ \\u00a0\\u2009\\u202f;!?])(?<=" + WORD_END + ")(?<x><S>*[;!?])",
                                match -> country.beforeHigh() + last(match.group("x")))
                        .needing(";!?"),
                signs(high, "(?<=[!?])(?<x><S>+)(?=[!?])", "").needing("!?"),
                signs(
                                TypographyRule.COLON,
                                "(?=[ \\u00a0\\u2009\\u202f:])(?<=" + WORD_END + ")(?<x><S>*:)(?=<S>|[«“\\n]|$)",
                                country.beforeColon() + ":")
                        .needing(":"),
                signs(TypographyRule.COLON, "(?<x>:)(?=[«“])", ": ").needing(":"),
                signs(TypographyRule.ELLIPSIS, "(?<!\\.)(?<x>\\.{3})(?!\\.)", "…")
                        .needing("."),
                words(TypographyRule.ELLIPSIS, "(?<=\\betc)(?<x>\\.?<S>?…)(?!\\.)", ".")
                        .needing("…"));
    }

    private static String last(String signs) {
        return signs.substring(signs.length() - 1);
    }

    private static List<SettingRule> guillemets(FrenchCountry country) {
        TypographyRule rule = TypographyRule.GUILLEMETS;
        String inside = country.insideGuillemets();
        return List.of(
                signs(rule, "(?<x>«<S>*)(?=[^\\s\\u00a0\\u2009\\u202f»])", "«" + inside)
                        .needing("«"),
                signs(rule, "(?=<S>|»)(?<=[^\\s\\u00a0\\u2009\\u202f«])(?<x><S>*»)", inside + "»")
                        .needing("»"),
                signs(rule, "(?<x>“<S>+)(?=[^\\s”])", "“").needing("“"),
                signs(rule, "(?=<S>)(?<=[^\\s\\u00a0\\u2009\\u202f“])(?<x><S>+”)", "”")
                        .needing("”"));
    }

    private static List<SettingRule> apostrophes() {
        return List.of(signs(TypographyRule.APOSTROPHE, "(?=['´`ʼ])(?<=\\p{L})(?<x>['´`ʼ])(?=[\\p{L}«“‹\"\\d])", "’")
                .needing("'´`ʼ"));
    }

    private static List<SettingRule> dashes() {
        return List.of(
                signs(TypographyRule.DASH, "^(?<x>[-–—]<S>+)(?=[\\p{L}«…])", "—\u00a0")
                        .needing("-–—"),
                signs(TypographyRule.DASH, "(?=<S>-)(?<=[\\p{Ll}»”),…])(?<x><S>-{1,2}<S>)(?=[\\p{Ll}«“(])", " — ")
                        .needing("-"));
    }
}
