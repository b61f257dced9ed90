package press.verbatim.site.view;

/**
 * The newsletter box.
 *
 * @param consent safe HTML, the versioned text a reader agrees to
 * @param consentVersion names exactly that text when the form is sent
 * @param page the address the box stands on, part of the evidence
 * @param form names the words of the box, part of the evidence
 * @param sentence under the title, may be empty
 */
public record Sign(
        String newsletter,
        String consent,
        String consentVersion,
        String page,
        String form,
        String title,
        String sentence,
        String button) {}
