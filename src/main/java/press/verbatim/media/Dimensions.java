package press.verbatim.media;

/** Width and height in pixels, upright. */
record Dimensions(int width, int height) {}
