package press.verbatim.security;

/** Who is at work in the request or job under way. Services ask it for object rights; it fails when nobody is signed in. */
public interface CurrentStaff {

    /** @throws org.springframework.security.access.AccessDeniedException when nobody is signed in */
    StaffId id();

    /** The name as colleagues read it. */
    String name();

    /** Whether the person holds the role; a job holds every role. */
    boolean has(Role role);

    /** Whether a job is at work and not a person. */
    boolean isSystem();
}
