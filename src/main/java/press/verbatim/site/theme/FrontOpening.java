package press.verbatim.site.theme;

/** How la une opens: under its photo, with its headline first, or close-set with many headlines in sight. */
public enum FrontOpening {
    PHOTO,
    HEADLINE,
    DENSE
}
