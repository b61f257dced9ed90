package press.verbatim.text;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One rule of setting: where its pattern stands, the signs of its group {@code x} become what it proposes.
 *
 * @param words whether it may change letters or figures, which is never done inside a quotation
 * @param needs signs of which its pattern matches at least one; a text without any is not searched
 */
record SettingRule(
        TypographyRule rule, Pattern pattern, Function<MatchResult, String> becomes, boolean words, String needs) {
    /** Any space that may stand between signs of one line. */
    static final String SPACE = "[ \\u00a0\\u2009\\u202f]";

    /** Of signs and spaces only. */
    static SettingRule signs(TypographyRule rule, String pattern, String becomes) {
        return new SettingRule(rule, compile(pattern), match -> becomes, false, "");
    }

    static SettingRule signs(TypographyRule rule, String pattern, Function<MatchResult, String> becomes) {
        return new SettingRule(rule, compile(pattern), becomes, false, "");
    }

    /** Of letters and figures. */
    static SettingRule words(TypographyRule rule, String pattern, String becomes) {
        return new SettingRule(rule, compile(pattern), match -> becomes, true, "");
    }

    static SettingRule words(TypographyRule rule, String pattern, Function<MatchResult, String> becomes) {
        return new SettingRule(rule, compile(pattern), becomes, true, "");
    }

    /** The same rule, which looks only at texts that have one of these signs. */
    SettingRule needing(String signs) {
        return new SettingRule(rule, pattern, becomes, words, signs);
    }

    boolean mayStandIn(String text) {
        return needs.isEmpty() || text.chars().anyMatch(sign -> needs.indexOf(sign) >= 0);
    }

    String proposed(MatchResult match) {
        return becomes.apply(match);
    }

    /** {@code S} in angle brackets stands for a space of any kind. */
    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern.replace("<S>", SPACE), Pattern.MULTILINE);
    }
}
