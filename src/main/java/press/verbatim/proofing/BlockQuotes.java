package press.verbatim.proofing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import press.verbatim.proofing.FoundQuote.State;

/** Reads the quotations of one block: outermost pairs, nested ones within them, and marks that lack their other half. */
final class BlockQuotes {
    private record Opened(int at, char closer) {}

    private final int block;
    private final String text;
    private final Deque<Opened> open = new ArrayDeque<>();
    private final List<FoundQuote> found = new ArrayList<>();

    private BlockQuotes(int block, String text) {
        this.block = block;
        this.text = text;
    }

    static List<FoundQuote> of(int block, String text) {
        BlockQuotes reading = new BlockQuotes(block, text);
        for (int at = 0; at < text.length(); at++) {
            reading.read(at);
        }
        reading.closeAtEnd();
        return reading.outermost();
    }

    private void read(int at) {
        char sign = text.charAt(at);
        switch (sign) {
            case '«' -> open.push(new Opened(at, '»'));
            case '‹' -> open.push(new Opened(at, '›'));
            case '„' -> open.push(new Opened(at, '“'));
            case '“' -> openOrCloseLow(at);
            case '"' -> toggleStraight(at);
            case '»', '”', '›' -> close(at, sign);
            default -> {}
        }
    }

    /** “ opens in English and closes in German: it closes what „ opened. */
    private void openOrCloseLow(int at) {
        Opened last = open.peek();
        if (last != null && last.closer() == '“') {
            close(at, '“');
        } else {
            open.push(new Opened(at, '”'));
        }
    }

    private void toggleStraight(int at) {
        Opened last = open.peek();
        if (last != null && last.closer() == '"') {
            close(at, '"');
        } else if (text.indexOf('"', at + 1) >= 0 && !isMeasure(at)) {
            open.push(new Opened(at, '"'));
        }
    }

    private boolean isMeasure(int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    private void close(int at, char closer) {
        boolean opened = open.stream().anyMatch(one -> one.closer() == closer);
        if (!opened) {
            if (closer == '»') {
                add(unopenedFrom(at), at + 1, unopenedFrom(at), at, State.UNOPENED, false);
            }
            return;
        }
        while (true) {
            Opened last = open.pop();
            if (last.closer() == closer) {
                add(last.at(), at + 1, last.at() + 1, at, State.CLOSED, closer == '"');
                return;
            }
        }
    }

    private void closeAtEnd() {
        List<Opened> left = new ArrayList<>(open);
        left.removeIf(one -> one.closer() != '»');
        for (Opened one : left) {
            int next = text.indexOf('«', one.at() + 1);
            int end = next < 0 ? text.length() : next;
            add(one.at(), end, one.at() + 1, end, State.UNCLOSED, false);
        }
    }

    private int unopenedFrom(int at) {
        return found.stream()
                .filter(quote -> quote.to() <= at)
                .mapToInt(FoundQuote::to)
                .max()
                .orElse(0);
    }

    private void add(int from, int to, int innerFrom, int innerTo, State state, boolean straight) {
        String words = text.substring(innerFrom, innerTo).strip();
        found.add(new FoundQuote(block, from, to, words, straight, state, null));
    }

    private List<FoundQuote> outermost() {
        return found.stream()
                .filter(quote -> found.stream().noneMatch(other -> other != quote && encloses(other, quote)))
                .sorted(Comparator.comparingInt(FoundQuote::from))
                .toList();
    }

    private static boolean encloses(FoundQuote outer, FoundQuote inner) {
        return outer.from() <= inner.from()
                && inner.to() <= outer.to()
                && outer.to() - outer.from() > inner.to() - inner.from();
    }
}
