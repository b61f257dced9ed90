package press.verbatim.newsletter;

import java.time.Instant;

/** A version of the consent text as the desk lists it; versions never change once written. */
public record ConsentTextRow(int number, String wording, Instant since, String by) {}
