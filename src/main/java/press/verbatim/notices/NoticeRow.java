package press.verbatim.notices;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice in its reader's list.
 *
 * @param code the key of its sentence
 * @param by who acted
 * @param path where it leads, a route under {@code /desk} with its query
 */
public record NoticeRow(UUID id, String code, String by, String title, String path, Instant toldAt, boolean read) {}
