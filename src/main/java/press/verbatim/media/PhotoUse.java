package press.verbatim.media;

/**
 * One place where a photo stands.
 *
 * @param kind the message key of the kind of place
 * @param address where the desk opens it
 */
public record PhotoUse(String kind, String title, String address) {}
