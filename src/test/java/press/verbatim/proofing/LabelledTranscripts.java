package press.verbatim.proofing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.KnownName;
import press.verbatim.people.PersonId;
import press.verbatim.text.FrenchCountry;
import press.verbatim.transcript.SourceTurn;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TurnId;

/** Reads the invented conversations of the labelled set; whoever speaks under one name is one person. */
final class LabelledTranscripts {
    private final Map<TranscriptId, List<SourceTurn>> turns = new LinkedHashMap<>();
    private final Set<TranscriptId> linked = new HashSet<>();
    private String title = "";
    private TranscriptId transcript = new TranscriptId(new UUID(0, 0));

    /** The folder of a set holds its conversations beside its quotations. */
    static LabelledTranscripts read(String set) {
        LabelledTranscripts read = new LabelledTranscripts();
        lines(set + "/transcripts.txt").forEach(read::line);
        return read;
    }

    static List<String> lines(String file) {
        try (InputStream in = LabelledTranscripts.class.getResourceAsStream("/quotations/" + file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unread) {
            throw new IllegalStateException(unread);
        }
    }

    private void line(String line) {
        if (line.startsWith("== ")) {
            title = line.substring(3);
            transcript = new TranscriptId(new UUID(3, turns.size() + 1));
            turns.put(transcript, new ArrayList<>());
            if (!title.endsWith("(non liée)")) {
                linked.add(transcript);
            }
        } else if (line.startsWith("> ")) {
            List<SourceTurn> said = turns.get(transcript);
            SourceTurn last = said.removeLast();
            said.add(turn(last.index(), last.speaker(), last.text(), line.substring(2)));
        } else {
            String[] speech = line.split(" : ", 2);
            turns.get(transcript).add(turn(turns.get(transcript).size(), speech[0], speech[1], null));
        }
    }

    private SourceTurn turn(int index, String speaker, String text, @Nullable String translation) {
        TurnId id = new TurnId(new UUID(transcript.value().getLeastSignificantBits() + 100, index));
        return new SourceTurn(
                transcript, title, id, index, speaker, person(speaker), 1_000L * index, text, translation);
    }

    private static PersonId person(String name) {
        return new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private List<KnownName> names() {
        return turns.values().stream()
                .flatMap(List::stream)
                .map(SourceTurn::speaker)
                .distinct()
                .map(name -> new KnownName(person(name), name, name))
                .toList();
    }

    CheckReport check(String html) {
        Map<TranscriptId, List<SourceIndex>> indexes = new LinkedHashMap<>();
        turns.forEach((id, said) -> indexes.put(id, SourceIndexes.sides(said)));
        Sources sources = new Sources(indexes, linked, Set.of());
        return new QuotationCheck(sources, names(), FrenchCountry.FRANCE)
                .check(new CheckRequest(html, List.of(), List.copyOf(linked)));
    }
}
