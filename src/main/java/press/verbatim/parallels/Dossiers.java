package press.verbatim.parallels;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import press.verbatim.transcript.TranscriptId;

/** Tells which sources a dossier rests on. The module that keeps dossiers implements it; the board filters by them. */
public interface Dossiers {
    /** The dossiers whoever is at work may file articles under, by name. */
    List<Dossier> list();

    /** The transcripts its articles rest on, as far as whoever is at work may know of these articles. */
    Set<TranscriptId> sources(UUID dossier);

    /** A dossier by its name. */
    record Dossier(UUID id, String name) {}
}
