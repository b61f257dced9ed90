package press.verbatim.transcript;

import java.util.List;

/** Where chosen words are, and so what destroying them would change. */
public record ExpungePlan(List<Held> held) {
    /** Compared when the words are destroyed: what was not shown is not destroyed. */
    public int places() {
        return held.stream().mapToInt(Held::places).sum();
    }

    /** The pages that readers see now with the words on them. */
    public List<Held> live() {
        return held.stream().filter(Held::live).toList();
    }

    public boolean isEmpty() {
        return held.isEmpty();
    }
}
