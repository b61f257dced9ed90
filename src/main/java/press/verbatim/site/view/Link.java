package press.verbatim.site.view;

/** A named address. */
public record Link(String label, String address) {}
