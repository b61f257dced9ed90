package press.verbatim.newsletter.web;

/** One step of a person's consent as the preferences page shows it to them; read by its template. */
public record ProofLine(String line, String shown) {}
