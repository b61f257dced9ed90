package press.verbatim.proofing;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the words of the article inside a quotation: « Nous sommes prêts, a-t-il dit, à signer ». */
final class Incises {
    /** Stands where an incise was; whether the speaker paused there cannot be known. */
    static final String PLACE = "\u2063";

    private static final String MORE = "(?:[\\s\\p{Z}]+(?:M\\.|[^\\s\\p{Z},.;:!?…«»\"“”\\[\\]()]+)){0,8}?";
    private static final String SUBJECT =
            "[\\s\\p{Z}]+(?:(?:M\\.|Mme|MM\\.|le|la|les|un|une|ce|cet|cette|son|sa)(?![\\p{L}])|l['’]|\\p{Lu})";
    private static final String PRONOUN = "(?:il|elle|on|ils|elles)";
    private static final String CLAUSE = "(?:"
            + "(?:a-t-|avait-|aurait-|avaient-|auraient-|ont-)" + PRONOUN + "[\\s\\p{Z}]+" + Lexicon.SPOKEN
            + "(?!\\p{L})"
            + "|" + Lexicon.SPEAKS + "-(?:t-)?" + PRONOUN + "(?!\\p{L})"
            + "|" + Lexicon.SPEAKS + "(?=" + SUBJECT + ")"
            + "|(?:a|ont|avait|aurait)[\\s\\p{Z}]+" + Lexicon.SPOKEN + "(?=" + SUBJECT + ")"
            + ")" + MORE;
    private static final Pattern INCISE = Pattern.compile(
            "(?<lead>[,!?…])[\\s\\p{Z}]+" + CLAUSE + "(?:[\\s\\p{Z}]*,|(?=[\\s\\p{Z}]*[.;:!?…])|[\\s\\p{Z}]*$)");

    private Incises() {}

    /** The words without the incises, or nothing where there is none. */
    static Optional<String> without(String words) {
        Matcher matcher = INCISE.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String spoken = matcher.replaceAll(incise -> Matcher.quoteReplacement(leftBy(incise.group("lead"))));
        return Optional.of(spoken.strip()).filter(left -> !left.isEmpty());
    }

    /** The incises alone. */
    static String of(String words) {
        return INCISE.matcher(words).results().map(MatchResult::group).collect(Collectors.joining());
    }

    private static String leftBy(String lead) {
        return lead.equals(",") ? PLACE + " " : lead + PLACE + " ";
    }
}
