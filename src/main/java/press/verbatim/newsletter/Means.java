package press.verbatim.newsletter;

/** By which hand a step was taken; part of the evidence. */
public enum Means {
    FORM,
    LINK_AND_BUTTON,
    PAGE,
    ONE_CLICK,
    DESK,
    FILE
}
