package press.verbatim.security;

/** The names of the roles as access rules on services and views write them. */
public final class Roles {
    public static final String REPORTER = "REPORTER";
    public static final String EDITOR = "EDITOR";
    public static final String SUBSCRIBER_ADMIN = "SUBSCRIBER_ADMIN";
    public static final String SITE_ADMIN = "SITE_ADMIN";
    /** Held by jobs only, never by a person. */
    public static final String SYSTEM = "SYSTEM";

    private Roles() {}
}
