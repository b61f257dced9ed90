package press.verbatim.site.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import press.verbatim.platform.NotFound;
import press.verbatim.settings.PolicyKind;

/** The pages on which a publication says what it stands for, in the order of the foot of every page; each exists once it has a text. */
enum Statement {
    ETHICS(PolicyKind.ETHICS, "/charte", "site.ethics"),
    SOURCES(PolicyKind.SOURCES, "/sources-anonymes", "site.unnamedSources"),
    LEGAL(PolicyKind.LEGAL, "/mentions-legales", "site.legal"),
    PRIVACY(PolicyKind.PRIVACY, "/confidentialite", "site.privacy"),
    TERMS(PolicyKind.TERMS, "/conditions", "site.terms");

    static final String CORRECTIONS = "/rectificatifs";

    private final PolicyKind kind;
    private final String path;
    private final String title;

    Statement(PolicyKind kind, String path, String title) {
        this.kind = kind;
        this.path = path;
        this.title = title;
    }

    /** Those that readers can open. */
    static List<Statement> of(Collection<PolicyKind> written) {
        return Arrays.stream(values())
                .filter(statement -> written.contains(statement.kind))
                .toList();
    }

    /** The one at a path; the routes of {@link StatementsController} name no other. */
    static Statement at(String path) {
        return Arrays.stream(values())
                .filter(statement -> statement.path.equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    PolicyKind kind() {
        return kind;
    }

    String path() {
        return path;
    }

    /** The key of its title. */
    String title() {
        return title;
    }
}
