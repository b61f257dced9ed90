package press.verbatim.notices;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Answers what notices of one kind are about. The module that owns the kind implements it; the list of notices asks. */
public interface NoticeSubjects {
    /** The kind it answers for, such as {@code article}. */
    String kind();

    /** Those of the subjects that whoever is at work may see; the others do not exist for them. */
    Map<UUID, NoticeSubject> visible(Collection<UUID> ids);
}
