package press.verbatim.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The difference between the words of a source and the words of an article, word by word.
 * Proofing shows the result as two labelled lines, <em>Source</em> and <em>Article</em>.
 */
public final class WordDiff {
    /** A word or a sign carries the space after it, so that replaced words stay in one piece. */
    private static final Pattern TOKENS =
            Pattern.compile("(?:[\\p{L}\\p{M}\\p{N}]+['’]?|[^\\s\\p{Z}])[\\s\\p{Z}]*|[\\s\\p{Z}]+");

    private static final Pattern BLANK_END = Pattern.compile("[\\s\\p{Z}]+$");

    private WordDiff() {}

    /** Whose words a part holds. */
    public enum Kind {
        SAME,
        SOURCE,
        ARTICLE
    }

    /** A run of words of one kind. */
    public record Part(Kind kind, String text) {
        private Stream<Part> spaced() {
            int end = BLANK_END.matcher(text).replaceFirst("").length();
            return end == 0 || end == text.length()
                    ? Stream.of(this)
                    : Stream.of(new Part(kind, text.substring(0, end)), new Part(Kind.SAME, text.substring(end)));
        }
    }

    /** Same words once, as the source has them; words of one side only under that side's kind. */
    public static List<Part> compare(String source, String article) {
        List<Token> from = tokens(source);
        List<Token> to = tokens(article);
        Parts parts = new Parts();
        int at = 0;
        for (AbstractDelta<Token> delta : DiffUtils.diff(from, to).getDeltas()) {
            parts.add(Kind.SAME, from.subList(at, delta.getSource().getPosition()));
            parts.add(Kind.SOURCE, delta.getSource().getLines());
            parts.add(Kind.ARTICLE, delta.getTarget().getLines());
            at = end(delta.getSource());
        }
        parts.add(Kind.SAME, from.subList(at, from.size()));
        return List.copyOf(parts.list);
    }

    /** What stands on the line of one side: the common words and that side's own, without the space after these, which is nobody's. */
    public static List<Part> line(List<Part> parts, Kind side) {
        return parts.stream()
                .filter(part -> part.kind() == Kind.SAME || part.kind() == side)
                .flatMap(part -> part.kind() == side ? part.spaced() : Stream.of(part))
                .toList();
    }

    private static int end(Chunk<Token> chunk) {
        return chunk.getPosition() + chunk.size();
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKENS.matcher(text);
        while (matcher.find()) {
            tokens.add(
                    new Token(matcher.group(), Typography.signs(matcher.group()).strip()));
        }
        return tokens;
    }

    /** A word or a sign, equal to every other that differs in typography alone. */
    private record Token(String text, String plain) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Token token && plain.equals(token.plain);
        }

        @Override
        public int hashCode() {
            return plain.hashCode();
        }
    }

    private static final class Parts {
        private final List<Part> list = new ArrayList<>();

        void add(Kind kind, List<Token> tokens) {
            if (!tokens.isEmpty()) {
                list.add(new Part(kind, tokens.stream().map(Token::text).collect(Collectors.joining())));
            }
        }
    }
}
