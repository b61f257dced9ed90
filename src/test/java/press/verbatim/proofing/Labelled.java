package press.verbatim.proofing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** One quotation of a labelled set: what a careful second reader says of it, the sentence it stands in, and what the check says. */
record Labelled(String label, String sentence, QuoteFinding finding) {
    private static final Set<String> TRUE_LABELS = Set.of("CONFORME", "TYPOGRAPHY_ONLY", "CUT", "TRANSLATION_CONFORMS");

    static List<Labelled> check(String set) {
        LabelledTranscripts transcripts = LabelledTranscripts.read(set);
        List<Labelled> checked = new ArrayList<>();
        for (String line : LabelledTranscripts.lines(set + "/quotations.txt")) {
            String[] parts = line.split(" \\| ", 2);
            QuoteFinding longest = transcripts.check("<p>" + parts[1] + "</p>").quotations().stream()
                    .max(Comparator.comparingInt(finding -> finding.words().length()))
                    .orElseThrow();
            checked.add(new Labelled(parts[0], parts[1], longest));
        }
        return checked;
    }

    boolean saysConforms() {
        return TRUE_LABELS.contains(finding.result().name());
    }

    boolean isTrue() {
        return TRUE_LABELS.contains(label);
    }

    boolean isShort() {
        return label.equals("SHORT");
    }

    boolean isAsLabelled() {
        return finding.result().name().equals(label);
    }

    @Override
    public String toString() {
        return label + " but " + finding.result() + " " + finding.rule() + (finding.weak() ? " (weak)" : "") + ": "
                + sentence;
    }
}
