package press.verbatim.site.view;

/** The sentences of the site in its public language; templates ask it for every word they do not get as data. */
@FunctionalInterface
public interface Text {
    String get(String key, Object... args);
}
