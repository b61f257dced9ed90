package press.verbatim.media;

import press.verbatim.platform.Refusal;
import press.verbatim.text.CodePoints;
import press.verbatim.text.Normal;

/** The rules for the words of a photo, and for searching in them. */
final class PhotoWords {
    private PhotoWords() {}

    static PhotoText checked(PhotoText typed) {
        boolean required = !typed.decorative();
        return new PhotoText(
                line("alt", typed.alt(), PhotoText.ALT_MAX, required),
                line("caption", typed.caption(), PhotoText.CAPTION_MAX, required),
                line("credit", typed.credit(), PhotoText.CREDIT_MAX, required),
                typed.decorative());
    }

    static String anywhere(String query) {
        String folded = Normal.fold(query);
        return "%" + folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static String line(String field, String typed, int limit, boolean required) {
        String words = Normal.line(typed);
        if (required && words.isEmpty()) {
            throw new Refusal(field, "media.error.missing." + field);
        }
        if (CodePoints.length(words) > limit) {
            throw new Refusal(field, "media.error.tooLong", limit);
        }
        return words;
    }
}
