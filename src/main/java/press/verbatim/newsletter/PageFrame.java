package press.verbatim.newsletter;

/** Puts a page of the newsletter into the public theme. The site implements it; without it a plain page is sent. */
public interface PageFrame {
    /** The whole page, from doctype to end. */
    String page(FramedPage page);
}
