package press.verbatim.site.view;

/** The permanent page of two passages beside each other. */
public record PairPage(Frame frame, String title, ParallelModel pair) {}
