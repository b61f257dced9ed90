package press.verbatim.site.ui;

/** A public page that the studio offers to look at. */
record StudioPage(String label, String path) {}
