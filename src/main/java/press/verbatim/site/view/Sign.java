package press.verbatim.site.view;

/**
 * The newsletter box.
 *
 * @param consent safe HTML, the versioned text a reader agrees to
 * @param consentVersion names exactly that text when the form is sent
 * @param page the address the box stands on, part of the evidence
 */
public record Sign(String newsletter, String consent, String consentVersion, String page) {}
