package press.verbatim.text;

import static press.verbatim.text.SettingRule.signs;
import static press.verbatim.text.SettingRule.words;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** The rules about figures: groups of three, decimals, units, hours, ordinals, and the short forms that cling to what follows. */
final class NumberRules {
    private static final String COUNTED =
            "euros?|dollars?|francs?|habitants?|personnes?|manifestants?|électeurs?|voix|emplois|salariés|morts|blessés|soldats|hommes"
                    + "|femmes|enfants|exemplaires|abonnés|kilomètres|mètres|tonnes|km|hectares|signes";
    private static final String CLINGING =
            "millions?|milliards?|euros?|dollars?|francs?|ans|m|g|s|h|min|l|t|W|V|janvier|février|mars|avril|mai|juin|juillet|août"
                    + "|septembre|octobre|novembre|décembre";
    private static final String UNITS = "km²|km/h|km|kg|cm|mm|ha|hl|kWh|MWh|GW|MW|kW|°C|dB|Hz|Mo|Go|To";
    private static final String WIDE = "\u00a0";

    private NumberRules() {}

    private static final String FIGURES = "0123456789";

    static List<SettingRule> of(FrenchCountry country) {
        return Stream.of(
                        figures(country).map(rule -> rule.needing(FIGURES)),
                        centuries().map(rule -> rule.needing(FIGURES + "IVXLC")),
                        titles().map(rule -> rule.needing("MDP")))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<SettingRule> figures(FrenchCountry country) {
        String space = country.beforeUnit();
        return Stream.of(
                signs(
                        TypographyRule.GROUPS,
                        "(?<=(?<![\\d.,])\\d{1,3})(?<x>[ \\u00a0\\u2009])(?=\\d{3}(?!\\d))",
                        "\u202f"),
                words(
                        TypographyRule.GROUPS,
                        "(?<![\\p{L}\\d\\u202f.,/-])(?<x>[1-9]\\d{4,8})(?=<S>(?:" + COUNTED + ")(?!\\p{L})|<S>?[€%])",
                        match -> grouped(match.group("x"))),
                words(
                        TypographyRule.DECIMAL,
                        "(?<=(?<![\\d.,])\\d{1,3})(?<x>\\.)(?=\\d{1,2}<S>?(?:[%€]|millions?|milliards?|degrés?|km|kg))",
                        ","),
                signs(TypographyRule.UNIT, "(?<=\\d)(?<x><S>*[%‰€£$])(?!\\d)", match -> space + last(match.group("x"))),
                words(
                        TypographyRule.UNIT,
                        "(?<=\\d)(?<x><S>*(?<unit>" + UNITS + "))(?![\\p{L}\\d])",
                        match -> space + match.group("unit")),
                signs(TypographyRule.UNIT, "(?<=\\d)(?<x> )(?=(?:" + CLINGING + ")(?![\\p{L}\\d]))", WIDE),
                words(
                        TypographyRule.HOUR,
                        "(?<![\\p{L}\\d.,:\\u202f])(?<x>(?<h>[01]?\\d|2[0-4])<S>?h(?:<S>?(?<m>[0-5]\\d))?)(?![\\p{L}\\d])",
                        NumberRules::hour),
                words(TypographyRule.ORDINAL, "(?<![\\p{L}\\d])(?<x>1(?:ère|ere|ière))(?=s?(?!\\p{L}))", "1re"),
                words(TypographyRule.ORDINAL, "(?<![\\p{L}\\d])(?<x>1ier)(?=s?(?!\\p{L}))", "1er"),
                words(TypographyRule.NUMERO, "(?<!\\p{L})(?<x>[nN][°º]<S>*)(?=\\d)", NumberRules::numero));
    }

    private static Stream<SettingRule> centuries() {
        return Stream.of(
                words(
                        TypographyRule.ORDINAL,
                        "(?=[ièe])(?<=(?<![\\p{L}\\d])(?:[2-9]|\\d{2,4}|[IVXLC]{1,6}))(?<x>i?[èe]me)(?=s?(?!\\p{L}))",
                        "e"),
                signs(TypographyRule.ORDINAL, "(?<=[IVX]e)(?<x> )(?=siècle)", WIDE));
    }

    private static Stream<SettingRule> titles() {
        return Stream.of(
                signs(
                        TypographyRule.TITLE,
                        "(?<!\\p{L})(?:M\\.|MM\\.|Mme|Mmes|Mlle|Mlles|Me|Mgr|Dr|Pr)(?<x> )(?=\\p{Lu})",
                        WIDE),
                words(TypographyRule.TITLE, "(?<!\\p{L})(?<x>Mr\\.?<S>)(?=\\p{Lu})", "M." + WIDE));
    }

    static String grouped(String figures) {
        return figures.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", "\u202f");
    }

    private static String last(String signs) {
        return signs.substring(signs.length() - 1);
    }

    private static String numero(MatchResult match) {
        return match.group("x").charAt(0) + "°" + WIDE;
    }

    private static String hour(MatchResult match) {
        String minutes = match.group("m");
        return match.group("h") + WIDE + "h" + (minutes == null ? "" : WIDE + minutes);
    }
}
