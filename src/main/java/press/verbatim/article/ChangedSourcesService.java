package press.verbatim.article;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.security.Roles;

/** Tells an article's own people what became of its sources since they last looked. The panel beside the text calls it. */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class ChangedSourcesService {
    private final ArticleAccess access;
    private final ChangedSources changed;

    ChangedSourcesService(ArticleAccess access, ChangedSources changed) {
        this.access = access;
        this.changed = changed;
    }

    @Transactional(readOnly = true)
    public List<ChangedSourceRow> list(ArticleId id) {
        return changed.of(access.own(id));
    }

    /** Says that somebody has looked; the mark goes. */
    @Transactional
    public void settle(ArticleId id) {
        changed.settle(access.editable(id));
    }
}
