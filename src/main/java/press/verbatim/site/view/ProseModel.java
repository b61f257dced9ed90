package press.verbatim.site.view;

/** A page of running text: a policy, a newsletter form, a word about something not found. */
public record ProseModel(Frame frame, String title, String html) {}
