package press.verbatim.mail;

/** Where a mail of the outbox stands: kept for want of a server, waiting for its task, sent, or given up. */
public enum MailState {
    KEPT,
    WAITING,
    SENT,
    FAILED
}
