package press.verbatim.transcript;

import org.jspecify.annotations.Nullable;
import press.verbatim.people.PersonId;

/** A speaker as the transcript names them, and the person of the house’s list behind the label where one is known. */
public record ParticipantView(String label, @Nullable PersonId person) {}
