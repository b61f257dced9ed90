package press.verbatim.article;

import jakarta.persistence.Embeddable;

@Embeddable
record SignatureValue(String name, String slug) {
    LiveByline byline() {
        return new LiveByline(name, slug);
    }
}
