package press.verbatim.transcript.w3c;

import java.util.List;

/** What a document holds: the annotations that can be taken, and why the others cannot. */
public record ReadDocument(List<ReadAnnotation> annotations, List<Unfit> refused) {}
