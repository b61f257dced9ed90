package press.verbatim.text;

import java.util.BitSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One rule of setting: where its pattern stands, the signs of its group {@code x} become what it proposes.
 *
 * @param words whether it may change letters or figures, which is never done inside a quotation
 * @param needs signs of which its pattern matches at least one; a text without any is not searched. Empty: it searches every text
 */
record SettingRule(
        TypographyRule rule, Pattern pattern, Function<MatchResult, String> becomes, boolean words, BitSet needs) {
    /** Any space that may stand between signs of one line. */
    static final String SPACE = "[ \\u00a0\\u2009\\u202f]";

    /** Of signs and spaces only. */
    static SettingRule signs(TypographyRule rule, String pattern, String becomes) {
        return new SettingRule(rule, compile(pattern), match -> becomes, false, new BitSet());
    }

    static SettingRule signs(TypographyRule rule, String pattern, Function<MatchResult, String> becomes) {
        return new SettingRule(rule, compile(pattern), becomes, false, new BitSet());
    }

    /** Of letters and figures. */
    static SettingRule words(TypographyRule rule, String pattern, String becomes) {
        return new SettingRule(rule, compile(pattern), match -> becomes, true, new BitSet());
    }

    static SettingRule words(TypographyRule rule, String pattern, Function<MatchResult, String> becomes) {
        return new SettingRule(rule, compile(pattern), becomes, true, new BitSet());
    }

    /** The same rule, which looks only at texts that have one of these signs. */
    SettingRule needing(String signs) {
        return new SettingRule(rule, pattern, becomes, words, signsOf(signs));
    }

    /** The UTF-16 units a text is written with; {@link #mayStandIn} asks for them. */
    static BitSet signsOf(String text) {
        BitSet signs = new BitSet();
        for (int at = 0; at < text.length(); at++) {
            signs.set(text.charAt(at));
        }
        return signs;
    }

    boolean mayStandIn(BitSet signsOfText) {
        return needs.isEmpty() || needs.intersects(signsOfText);
    }

    String proposed(MatchResult match) {
        return becomes.apply(match);
    }

    /** {@code S} in angle brackets stands for a space of any kind. */
    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern.replace("<S>", SPACE), Pattern.MULTILINE);
    }
}
