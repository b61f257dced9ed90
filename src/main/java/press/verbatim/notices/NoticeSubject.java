package press.verbatim.notices;

/**
 * What a notice is about, as its reader sees it now.
 *
 * @param address the route under {@code /desk}, without a leading slash or a query
 */
public record NoticeSubject(String title, String address) {}
