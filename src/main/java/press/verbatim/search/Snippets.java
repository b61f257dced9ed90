package press.verbatim.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Cuts the sentences around what was found out of rows, as runs of plain text. */
final class Snippets {
    static final String GAP = " […] ";

    /** Stands between a heading, a paragraph, a caption and what follows. */
    static final String BLOCK = " · ";

    private static final String[] SHOWN = {Fields.TEXT, Fields.TRANSLATION, Fields.NOTE, Fields.ABOUT};
    private static final int[] PASSAGES = {2, 2, 2, 1};
    private static final int LENGTH = 200;
    private static final float ALIGNMENT = 0.5f;
    private static final int READ = 200_000;

    private final Map<String, Map<Integer, List<Run>>> cut = new HashMap<>();

    private Snippets() {}

    static Snippets of(IndexSearcher searcher, Query query, int[] rows) throws IOException {
        Snippets snippets = new Snippets();
        new Cutter(searcher).cut(query, rows).forEach((field, runs) -> snippets.add(field, rows, runs));
        return snippets;
    }

    /** What is shown of a field of a row: around the words found, or its beginning; empty where the row has no such field. */
    List<Run> of(String field, int row) {
        return cut.getOrDefault(field, Map.of()).getOrDefault(row, List.of());
    }

    /** Whether words were found in that field of the row. */
    boolean found(String field, int row) {
        return of(field, row).stream().anyMatch(Run::found);
    }

    private void add(String field, int[] rows, Object[] runs) {
        Map<Integer, List<Run>> byRow = new HashMap<>();
        for (int each = 0; each < rows.length; each++) {
            if (runs[each] instanceof Cut cut) {
                byRow.put(rows[each], cut.runs());
            }
        }
        cut.put(field, byRow);
    }

    private record Cut(List<Run> runs) {}

    private static final class Cutter extends UnifiedHighlighter {
        Cutter(IndexSearcher searcher) {
            super(UnifiedHighlighter.builder(searcher, FrenchAnalysis.ofTexts())
                    .withWeightMatches(false)
                    .withMaxLength(READ)
                    .withMaxNoHighlightPassages(1)
                    .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                            BreakIterator.getSentenceInstance(Locale.FRENCH), LENGTH, ALIGNMENT))
                    .withFormatter(new Runs()));
        }

        Map<String, Object[]> cut(Query query, int[] rows) throws IOException {
            return highlightFieldsAsObjects(SHOWN, query, rows, PASSAGES);
        }
    }

    /** A word may have been found in several of its forms: places that overlap are one. */
    private static final class Runs extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            List<Run> runs = new ArrayList<>();
            int end = 0;
            int shown = 0;
            for (Passage passage : passages) {
                if (passage.getStartOffset() > end || runs.isEmpty() && passage.getStartOffset() > 0) {
                    runs.add(new Run(runs.isEmpty() ? GAP.stripLeading() : GAP, false));
                } else if (!runs.isEmpty()) {
                    boolean blocks =
                            content.substring(shown, passage.getStartOffset()).contains("\n");
                    runs.add(new Run(blocks ? BLOCK : " ", false));
                }
                shown = cut(passage, content, runs);
                end = passage.getEndOffset();
            }
            if (end < content.stripTrailing().length()) {
                runs.add(new Run(GAP.stripTrailing(), false));
            }
            return new Cut(runs);
        }

        /** Where what is shown of the passage ends: without the spaces after it. */
        private static int cut(Passage passage, String content, List<Run> runs) {
            String words = content.substring(passage.getStartOffset(), passage.getEndOffset());
            boolean[] marked = new boolean[words.stripTrailing().length()];
            for (int match = 0; match < passage.getNumMatches(); match++) {
                int from = Math.max(0, passage.getMatchStarts()[match] - passage.getStartOffset());
                int to = Math.min(marked.length, passage.getMatchEnds()[match] - passage.getStartOffset());
                if (from < to) {
                    Arrays.fill(marked, from, to, true);
                }
            }
            int from = 0;
            for (int at = 1; at <= marked.length; at++) {
                if (at == marked.length || marked[at] != marked[from]) {
                    runs.add(new Run(words.substring(from, at).replace("\n", BLOCK), marked[from]));
                    from = at;
                }
            }
            return passage.getStartOffset() + marked.length;
        }
    }
}
