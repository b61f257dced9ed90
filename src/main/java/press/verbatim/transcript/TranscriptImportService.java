package press.verbatim.transcript;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.people.PeopleService;
import press.verbatim.people.PersonDraft;
import press.verbatim.people.PersonId;
import press.verbatim.platform.ChangeFeed;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.Words;
import press.verbatim.security.AuditLog;
import press.verbatim.security.Roles;
import press.verbatim.security.StaffId;
import press.verbatim.text.Normal;
import press.verbatim.transcript.TranscriptDraft.SpeakerChoice;
import press.verbatim.transcript.imports.ReadTranscript;
import press.verbatim.transcript.imports.TranscriptFile;
import press.verbatim.transcript.imports.UnreadLine;

/**
 * Imports transcripts: first a preview that stores nothing, then everything in one transaction. The import view and the demonstration
 * content call it. A new transcript is restricted to whoever imports it and those they name, unless an editor opens it at once.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class TranscriptImportService {
    private static final int PREVIEW_TURNS = 50;
    private static final int PREVIEW_UNREAD = 500;

    /** A label worth keeping as a spelling of a person: letters in words, no code name or number. */
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’.-]*(?: \\p{L}[\\p{L}\\p{M}'’.-]*){1,4}");

    private final TranscriptRepository transcripts;
    private final TranscriptGrantRepository grants;
    private final TranscriptAccessService access;
    private final TurnStore turns;
    private final ImportedExtras extras;
    private final Viewer viewer;
    private final PeopleService people;
    private final Words words;
    private final AuditLog audit;
    private final ChangeFeed changes;
    private final Clock clock;

    TranscriptImportService(
            TranscriptRepository transcripts,
            TranscriptGrantRepository grants,
            TranscriptAccessService access,
            TurnStore turns,
            ImportedExtras extras,
            Viewer viewer,
            PeopleService people,
            Words words,
            AuditLog audit,
            ChangeFeed changes,
            Clock clock) {
        this.transcripts = transcripts;
        this.grants = grants;
        this.access = access;
        this.turns = turns;
        this.extras = extras;
        this.viewer = viewer;
        this.people = people;
        this.words = words;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws Refusal with one sentence when the source is no transcript */
    public ImportPreview preview(ImportSource source) {
        ReadTranscript read = read(source);
        return new ImportPreview(
                read.format().name(),
                read.encoding(),
                read.encodings(),
                read.about(),
                read.turns().size(),
                read.speakers().entrySet().stream()
                        .map(each -> new ImportPreview.Speaker(each.getKey(), each.getValue()))
                        .toList(),
                read.turns().stream()
                        .limit(PREVIEW_TURNS)
                        .map(turn ->
                                new ImportPreview.Line(turn.line(), turn.startMillis(), turn.speaker(), turn.text()))
                        .toList(),
                read.unread().size(),
                inWords(read.unread()),
                read.remarks().size(),
                inWords(read.remarks()));
    }

    private List<ImportPreview.Unread> inWords(List<UnreadLine> lines) {
        return lines.stream()
                .limit(PREVIEW_UNREAD)
                .map(line -> new ImportPreview.Unread(
                        line.line(), line.text(), words.get("transcript.unread." + line.reason())))
                .toList();
    }

    /** Stores all turns understood, and the persons chosen or made for the speakers. */
    @Transactional
    public TranscriptId create(TranscriptDraft draft) {
        TranscriptDetails details = DraftChecks.details(
                new TranscriptDetails(
                        draft.title(), draft.outlet(), draft.recordedOn(), draft.kind(), draft.language(), null),
                LocalDate.now(clock));
        if (draft.visibility() != Visibility.RESTRICTED && !viewer.isEditor()) {
            throw new Refusal("visibility", "transcript.error.visibility-editor");
        }
        ReadTranscript read = read(draft.source());
        Set<String> labels = read.speakers().keySet();
        Map<String, PersonId> speakers = speakers(draft.speakers(), labels);
        Transcript transcript = Transcript.of(details, read.turns().size(), viewer.staff(), clock.instant());
        transcript.findableBy(labels);
        transcript.translatedInto(ImportedExtras.translationLanguage(read, details.language()));
        transcripts.saveAndFlush(transcript);
        if (!viewer.isSystem()) {
            grants.saveAndFlush(new TranscriptGrant(transcript.id(), viewer.staff()));
        }
        turns.insert(transcript.id(), read.turns(), speakers);
        extras.store(transcript.id(), read, draft);
        open(transcript.id(), draft);
        audit.record(
                "transcript.imported",
                transcript.id().toString(),
                Integer.toString(read.turns().size()));
        changes.publish("transcript:" + transcript.id());
        return transcript.id();
    }

    private void open(TranscriptId id, TranscriptDraft draft) {
        if (!draft.named().isEmpty()) {
            Set<StaffId> names = new HashSet<>(draft.named());
            names.add(viewer.staff());
            access.setGrants(id, names);
        }
        if (draft.visibility() != Visibility.RESTRICTED) {
            access.setVisibility(id, draft.visibility());
        }
    }

    static ReadTranscript read(ImportSource source) {
        return TranscriptFile.read(source.fileName(), source.bytes(), source.encoding(), ImportSource.SIZE_LIMIT);
    }

    private Map<String, PersonId> speakers(List<SpeakerChoice> choices, Set<String> labels) {
        Map<String, PersonId> chosen = new HashMap<>();
        Map<String, PersonId> added = new HashMap<>();
        for (SpeakerChoice choice : choices) {
            if (!labels.contains(choice.label())) {
                throw new Refusal("speakers", "transcript.error.speaker", choice.label());
            }
            PersonId person = person(choice, added);
            if (person != null) {
                chosen.put(choice.label(), person);
                learn(person, choice.label());
            }
        }
        return chosen;
    }

    /** Two speakers given the same new name are one new person. */
    private @Nullable PersonId person(SpeakerChoice choice, Map<String, PersonId> added) {
        String name = choice.newPerson();
        return choice.person() != null || name == null || name.isBlank()
                ? choice.person()
                : added.computeIfAbsent(Normal.line(name), line -> add(choice, line));
    }

    private PersonId add(SpeakerChoice choice, String name) {
        try {
            return people.create(PersonDraft.named(name));
        } catch (Refusal refusal) {
            boolean exists = refusal.messageKey().equals("people.error.exists");
            throw new Refusal(
                    choice.field(),
                    exists ? "transcript.error.person-exists" : refusal.messageKey(),
                    exists ? new Object[] {name} : refusal.arguments());
        }
    }

    private void learn(PersonId person, String label) {
        boolean known = people.names().stream()
                .filter(name -> name.person().equals(person))
                .anyMatch(name -> Normal.line(name.spelling()).equals(label));
        if (!known && NAME.matcher(label).matches()) {
            people.addSpelling(person, label);
        }
    }
}
