package press.verbatim.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Puts one neutral mark in the place of chosen words, in plain text and in HTML, where words may run across inline marks and paragraphs.
 * What expunging destroys goes through it; a text without the words comes back as it is.
 */
public final class Erasure {
    private final List<Finder> searches;
    private final String mark;

    private Erasure(List<? extends Finder> searches, String mark) {
        this.searches = List.copyOf(searches);
        this.mark = mark;
    }

    /** Erases each of these expressions; those too short to look for are left out. */
    public static Erasure of(Collection<String> expressions, String mark) {
        return new Erasure(
                expressions.stream()
                        .map(WordSearch::of)
                        .filter(WordSearch::isUsable)
                        .toList(),
                mark);
    }

    /** Erases what is found. */
    public static Erasure of(Finder words, String mark) {
        return new Erasure(List.of(words), mark);
    }

    /** Erases these too. */
    public Erasure and(Collection<String> more) {
        List<Finder> all = new ArrayList<>(searches);
        more.stream().map(WordSearch::of).filter(WordSearch::isUsable).forEach(all::add);
        return new Erasure(all, mark);
    }

    public String mark() {
        return mark;
    }

    /** Where the words stand, in code points; stretches that meet are one. */
    public List<TextRange> in(String text) {
        List<TextRange> found = new ArrayList<>();
        searches.stream()
                .flatMap(search -> search.in(text).stream())
                .sorted(Comparator.comparingInt(TextRange::from))
                .forEach(range -> add(range, found));
        return found;
    }

    public String plain(String text) {
        return cut(text, in(text), mark);
    }

    /** As {@link #plain}, for an address: nothing but letters and dashes stands in the place of the words. */
    public String slug(String slug) {
        return cut(slug, in(slug), Slug.of(mark));
    }

    public String html(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        boolean changed = attributes(document);
        Pieces pieces = new Pieces();
        document.body().traverse((node, depth) -> pieces.read(node));
        List<TextRange> found = in(pieces.text.toString());
        pieces.all.forEach(piece -> piece.erase(found, mark));
        return changed || !found.isEmpty() ? document.body().html() : html;
    }

    /** One text node with its place in the text of the whole. */
    private record Piece(TextNode node, int from, int to) {
        void erase(List<TextRange> found, String mark) {
            String words = node.getWholeText();
            for (TextRange range : found.reversed()) {
                if (range.from() < to && from < range.to()) {
                    boolean begins = range.from() >= from;
                    words = CodePoints.slice(words, 0, Math.max(0, range.from() - from))
                            + (begins ? mark : "")
                            + CodePoints.slice(words, Math.min(to, range.to()) - from, CodePoints.length(words));
                }
            }
            node.text(words);
        }
    }

    /** The text nodes of a document in their order, and its text. */
    private static final class Pieces {
        private final List<Piece> all = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int length;

        void read(Node node) {
            if (node instanceof TextNode words) {
                int from = length;
                add(words.getWholeText());
                all.add(new Piece(words, from, length));
            } else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
                add("\n");
            }
        }

        private void add(String words) {
            text.append(words);
            length += CodePoints.length(words);
        }
    }

    private boolean attributes(Document document) {
        boolean changed = false;
        for (Element element : document.body().select("*")) {
            for (Attribute attribute : element.attributes()) {
                String kept = plain(attribute.getValue());
                if (!kept.equals(attribute.getValue())) {
                    attribute.setValue(kept);
                    changed = true;
                }
            }
        }
        return changed;
    }

    /** Puts the mark in place of stretches found. */
    public String cut(String text, List<TextRange> found) {
        return cut(text, found, mark);
    }

    private static String cut(String text, List<TextRange> found, String mark) {
        if (found.isEmpty()) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int at = 0;
        for (TextRange range : found) {
            kept.append(CodePoints.slice(text, at, range.from())).append(mark);
            at = range.to();
        }
        return kept.append(CodePoints.slice(text, at, CodePoints.length(text))).toString();
    }

    private static void add(TextRange range, List<TextRange> found) {
        if (!found.isEmpty() && range.from() <= found.getLast().to()) {
            TextRange last = found.removeLast();
            found.add(new TextRange(last.from(), Math.max(last.to(), range.to())));
        } else {
            found.add(range);
        }
    }
}
