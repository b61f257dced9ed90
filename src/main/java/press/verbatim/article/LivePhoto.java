package press.verbatim.article;

import press.verbatim.media.PhotoId;

/** The photo over an article with the words it goes with there; a decorative one has no alternative text. */
public record LivePhoto(PhotoId id, String alt, String caption, String credit) {}
