package press.verbatim.transcript.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The text of a cue by the W3C's tokenizer and tree rules: words with the voice that says them. Tags of class, style and language leave
 * their words, timestamps and unknown tags leave nothing, ruby text is a reading aid and goes.
 */
final class VttText {
    private static final Set<String> PLAIN = Set.of("c", "i", "b", "u", "ruby", "lang");
    private static final Pattern SPACES = Pattern.compile("[ \t\n\f\r]+");

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Node> nodes = new ArrayDeque<>();
    private boolean unclosed;
    private int at;

    private VttText(String text) {
        this.text = text;
        nodes.push(new Node("", new Voice("", Set.of()), false));
    }

    /** A voice element, or none where its name is empty. */
    record Voice(String name, Set<String> classes) {}

    /** Words one after the other under the same voice element. */
    record Piece(Voice voice, StringBuilder words) {}

    /** Pieces in order, and whether a tag that was never closed swallowed the rest. */
    record Parsed(List<Piece> pieces, boolean unclosed) {}

    private record Node(String name, Voice voice, boolean aid) {}

    static Parsed parse(String text) {
        VttText cue = new VttText(text);
        while (cue.at < text.length()) {
            if (text.charAt(cue.at) == '<') {
                cue.tag();
            } else {
                cue.words();
            }
        }
        return new Parsed(cue.pieces, cue.unclosed);
    }

    /** Line feeds of the file are breaks of the screen; only one written as a reference is a break of the text. */
    private void words() {
        int open = text.indexOf('<', at);
        int end = open < 0 ? text.length() : open;
        String raw = text.substring(at, end).replace('\n', ' ');
        at = end;
        Node node = Objects.requireNonNull(nodes.peek());
        if (!node.aid) {
            if (pieces.isEmpty() || pieces.getLast().voice != node.voice) {
                pieces.add(new Piece(node.voice, new StringBuilder()));
            }
            pieces.getLast().words.append(Parser.unescapeEntities(raw, false));
        }
    }

    private void tag() {
        int close = text.indexOf('>', at);
        unclosed |= close < 0;
        String body = text.substring(at + 1, close < 0 ? text.length() : close);
        at = close < 0 ? text.length() : close + 1;
        if (body.startsWith("/")) {
            end(body.substring(1));
        } else if (!body.isEmpty() && !isDigit(body.charAt(0))) {
            start(body);
        }
    }

    private void start(String body) {
        int nameEnd = end(body, 0, true);
        String name = body.substring(0, nameEnd);
        Node parent = Objects.requireNonNull(nodes.peek());
        if (name.equals("v")) {
            nodes.push(new Node(name, voice(body, nameEnd), parent.aid));
        } else if (PLAIN.contains(name)) {
            nodes.push(new Node(name, parent.voice, parent.aid));
        } else if (name.equals("rt") && parent.name.equals("ruby")) {
            nodes.push(new Node(name, parent.voice, true));
        }
    }

    private static Voice voice(String body, int nameEnd) {
        int classEnd = end(body, nameEnd, false);
        String name = Parser.unescapeEntities(body.substring(classEnd), false);
        return new Voice(SPACES.matcher(name).replaceAll(" ").strip(), classes(body.substring(nameEnd, classEnd)));
    }

    private void end(String name) {
        Node node = Objects.requireNonNull(nodes.peek());
        if (nodes.size() > 1 && node.name.equals(name)) {
            nodes.pop();
        } else if (name.equals("ruby") && node.name.equals("rt")) {
            nodes.pop();
            nodes.pop();
        }
    }

    private static int end(String body, int from, boolean atDot) {
        int end = from;
        while (end < body.length() && !VttScanner.isSpace(body.charAt(end)) && !(atDot && body.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private static Set<String> classes(String dotted) {
        return dotted.isEmpty()
                ? Set.of()
                : new HashSet<>(List.of(dotted.substring(1).split("\\.", -1)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
