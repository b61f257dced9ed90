package press.verbatim.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import press.verbatim.text.Normal;

/** One way a name is written, with the folded form that searches compare. */
@Embeddable
class Spelling {
    @Column
    private String spelling = "";

    @Column
    private String folded = "";

    protected Spelling() {}

    Spelling(String spelling) {
        this.spelling = spelling;
        this.folded = Normal.fold(spelling);
    }

    String spelling() {
        return spelling;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spelling that && spelling.equals(that.spelling);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(spelling);
    }
}
