package press.verbatim.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks for what may have become of an anchor's words where they no longer stand as they were; one for each anchor that needs it. */
final class AnchorSearch {
    /** With more letters changed than this share, other words are found as easily as the ones meant. */
    private static final double ERRORS = 0.4;

    /** Fewer letters than this are looked for by their surroundings only. */
    private static final int SHORT = 8;

    /** So much of the surroundings, right beside the words, points to a place. */
    private static final int BESIDE = 16;

    /** Where that much has changed too, so much still does for words that only an editor can place. */
    private static final int TOUCHING = 8;

    private static final int NEAR = 1_000;

    /** Corrections before a place seldom shift it further than this, in code points. */
    private static final int FAR = 4_000;

    /** So many times nearer is much nearer. */
    private static final int MUCH = 8;

    private static final int MOST_ERRORS = 256;

    /** From here on a place found near the surroundings is good enough not to read the whole text. */
    private static final double SETTLED = 0.75;

    private final Anchor anchor;
    private final AnchorText text;
    private final int[] quote;
    private final List<AnchorFit> found = new ArrayList<>();

    AnchorSearch(Anchor anchor, AnchorText text) {
        this.anchor = anchor;
        this.text = text;
        this.quote = anchor.quote().codePoints().toArray();
    }

    /** Places with nearly the words, the best first. */
    List<AnchorFit> similar() {
        if (quote.length >= SHORT) {
            int reach = 2 * quote.length + BESIDE;
            afterPrefix().forEach(at -> read(at, at + reach));
            beforeSuffix().forEach(at -> read(at - reach, at));
            read(anchor.position() - NEAR, anchor.position() + quote.length + NEAR);
            if (found.stream().noneMatch(fit -> fit.score() >= SETTLED)) {
                read(0, text.length());
            }
        }
        found.sort(Comparator.comparingDouble(AnchorFit::score).reversed());
        return found;
    }

    /** What stands between both sides' surroundings now, whatever it is; the ends of the text stand in for a side that was there. */
    List<AnchorFit> between() {
        List<AnchorFit> gaps = new ArrayList<>();
        List<Integer> ends =
                anchor.suffix().isEmpty() ? List.of(text.length()) : whole(beforeSuffix(), beforeSuffix(TOUCHING));
        for (int start : anchor.prefix().isEmpty() ? List.of(0) : whole(afterPrefix(), afterPrefix(TOUCHING))) {
            ends.stream()
                    .filter(end -> end >= start && end - start <= 3 * quote.length + BESIDE)
                    .findFirst()
                    .ifPresent(end -> gaps.add(AnchorFit.of(anchor, text, start, end, 0)));
        }
        return gaps;
    }

    /** Whether the prefix, or the suffix, stands somewhere else than beside this place: the words may have been changed there. */
    boolean isContradicted(AnchorFit fit) {
        boolean before = fit.before().isOther() && afterPrefix().stream().anyMatch(at -> at != fit.start());
        boolean after = fit.after().isOther() && beforeSuffix().stream().anyMatch(at -> at != fit.end());
        return before || after;
    }

    /** Whether the words are far from where they were while one whole side of them stands without them, and much nearer to where it was. */
    boolean isLeftBehind(AnchorFit fit) {
        int near = fit.away(anchor) / MUCH;
        if (fit.away(anchor) < FAR) {
            return false;
        }
        int end = anchor.position() + quote.length;
        return afterPrefix(Anchoring.CONTEXT).stream()
                        .anyMatch(at -> at != fit.start() && Math.abs(at - anchor.position()) < near)
                || beforeSuffix(Anchoring.CONTEXT).stream()
                        .anyMatch(at -> at != fit.end() && Math.abs(at - end) < near);
    }

    private static List<Integer> whole(List<Integer> places, List<Integer> otherwise) {
        return places.isEmpty() ? otherwise : places;
    }

    private List<Integer> afterPrefix() {
        return afterPrefix(BESIDE);
    }

    private List<Integer> afterPrefix(int most) {
        int length = CodePoints.length(anchor.prefix());
        if (length < AnchorFit.TELLING) {
            return List.of();
        }
        int beside = Math.min(most, length);
        List<Integer> starts = text.find(CodePoints.slice(anchor.prefix(), length - beside, length));
        return AnchorText.isCommon(starts)
                ? List.of()
                : starts.stream().map(at -> at + beside).toList();
    }

    private List<Integer> beforeSuffix() {
        return beforeSuffix(BESIDE);
    }

    private List<Integer> beforeSuffix(int most) {
        int length = CodePoints.length(anchor.suffix());
        if (length < AnchorFit.TELLING) {
            return List.of();
        }
        List<Integer> starts = text.find(CodePoints.slice(anchor.suffix(), 0, Math.min(most, length)));
        return AnchorText.isCommon(starts) ? List.of() : starts;
    }

    private void read(int from, int to) {
        int first = Math.max(0, from);
        int last = Math.min(text.length(), to);
        if (first < last) {
            int errors = Math.min(MOST_ERRORS, (int) (quote.length * ERRORS));
            for (ApproximateSearch.Match match :
                    new ApproximateSearch(quote).find(text.points(), first, last, errors)) {
                add(match);
            }
        }
    }

    private void add(ApproximateSearch.Match match) {
        double words = 1 - (double) match.errors() / quote.length;
        AnchorFit fit = AnchorFit.of(anchor, text, match.start(), match.end(), words);
        AnchorFit rival = found.stream()
                .filter(other -> other.start() < fit.end() && fit.start() < other.end())
                .findFirst()
                .orElse(null);
        if (rival == null) {
            found.add(fit);
        } else if (fit.score() > rival.score()) {
            found.set(found.indexOf(rival), fit);
        }
    }
}
