package press.verbatim.proofing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.PersonId;

/**
 * A person whom an article names, with how to present them.
 *
 * @param role what they are on the day of the article, or empty
 * @param recordedOn the day of the first linked recording, where they were something else then
 * @param roleThen what they were on that day, or empty
 */
public record NamedPerson(
        PersonId person,
        String houseName,
        String role,
        @Nullable LocalDate recordedOn,
        String roleThen) {}
