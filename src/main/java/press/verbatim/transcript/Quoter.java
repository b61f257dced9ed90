package press.verbatim.transcript;

/**
 * Something of ours that quotes a transcript.
 *
 * @param kind such as {@code article} or {@code newsletter}
 * @param live whether readers see it
 * @param address where readers or the desk find it
 */
public record Quoter(String kind, String id, String title, boolean live, String address) {}
