package press.verbatim.security;

/** What a member of staff may do. Roles add up and do not contain each other; a site admin gives and takes them. */
public enum Role {
    REPORTER,
    EDITOR,
    SUBSCRIBER_ADMIN,
    SITE_ADMIN;

    /** Name of the authority that access rules check. */
    public String authority() {
        return "ROLE_" + name();
    }
}
