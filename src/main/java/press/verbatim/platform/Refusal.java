package press.verbatim.platform;

/**
 * A request that cannot be carried out as it stands, with one sentence for the user. Services throw it; views show the sentence at the
 * field it names, the desk's interface answers 422 with both.
 */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String messageKey;
    private final transient Object[] arguments;

    /**
     * @param field the field the sentence belongs to, empty for the whole form
     * @param messageKey key of the sentence in the message bundles
     */
    public Refusal(String field, String messageKey, Object... arguments) {
        super(messageKey);
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
    }

    public String field() {
        return field;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
