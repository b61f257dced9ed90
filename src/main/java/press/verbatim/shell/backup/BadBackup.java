package press.verbatim.shell.backup;

/** A file that is no backup of ours, or no longer whole. Its message is shown to whoever wanted to restore it. */
class BadBackup extends Exception {
    private static final long serialVersionUID = 1L;

    BadBackup(String sentence) {
        super(sentence);
    }
}
