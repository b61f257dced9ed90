package press.verbatim.sourcing;

/** A request nobody has answered yet, with the article it was made for, as the desk's list shows it. */
public record OpenApproach(ApproachView approach, String headline) {}
