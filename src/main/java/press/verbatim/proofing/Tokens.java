package press.verbatim.proofing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text cut into the words that count, with what stands between them; the common ground of all comparisons. */
record Tokens(String text, List<Token> list) {
    private static final String NUMBER =
            "(?<number>(?<![\\p{L}\\p{N}])[-−]?\\p{Nd}+(?:[ \\u00A0\\u202F\\u2009]\\p{Nd}{3}(?!\\p{Nd})|[.,:/]\\p{Nd}+)*(?![\\p{L}\\p{Nd}]))";
    private static final Pattern TOKEN = Pattern.compile(
            NUMBER + "|\\p{L}+n['’]t(?!\\p{L})|[\\p{L}\\p{M}\\p{N}]+|[%‰°&@#§]|[\\p{Sc}\\p{Sm}\\p{So}]");

    static Tokens of(String text) {
        return of(text, new HashMap<>());
    }

    /** As {@link #of(String)}, for many texts: words already met are not kept twice. */
    static Tokens of(String text, Map<String, Token> met) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        List<Token> list = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(composed);
        while (matcher.find()) {
            boolean number = matcher.start("number") >= 0;
            Token like = met.computeIfAbsent(matcher.group(), raw -> Token.of(raw, number, 0, 0));
            list.add(new Token(like.raw(), like.exact(), like.fold(), matcher.start(), matcher.end()));
        }
        return new Tokens(composed, List.copyOf(list));
    }

    int size() {
        return list.size();
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    /** The words as they are looked for in sources. */
    WordRun run() {
        return new WordRun(list);
    }

    Token get(int at) {
        return list.get(at);
    }

    /** What stands before a token, up to the one before it; for the size of the list, what stands at the end. */
    String gapBefore(int at) {
        int from = at == 0 ? 0 : list.get(at - 1).to();
        int to = at == list.size() ? text.length() : list.get(at).from();
        return text.substring(from, to);
    }

    /** The written text of a run of tokens. */
    String slice(int from, int to) {
        return text.substring(list.get(from).from(), list.get(to - 1).to());
    }
}
