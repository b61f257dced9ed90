package press.verbatim.transcript;

import java.util.List;

/** A document readers know of, and who contests the words quoted from it. The site says so at the quotation. */
public record ContestedWords(String slug, String title, List<DisputeView> disputes) {}
