package press.verbatim.site.view;

/** The permanent page of one excerpt. */
public record ExcerptPage(Frame frame, ExcerptModel excerpt) {}
