package press.verbatim.mail;

/**
 * A mail that the server did not take. Thrown by {@link Outbox#deliver}; permanent when trying again would not help, as
 * with an address that does not exist.
 */
public class MailFailure extends RuntimeException {
    private final boolean permanent;

    public MailFailure(String reason, boolean permanent, Throwable cause) {
        super(reason, cause);
        this.permanent = permanent;
    }

    public boolean permanent() {
        return permanent;
    }
}
