package press.verbatim.proofing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.verbatim.people.PeopleService;
import press.verbatim.people.PersonId;
import press.verbatim.transcript.TranscriptHead;
import press.verbatim.transcript.TranscriptService;

/** Says how to present the persons an article names: what they are on its day, and what they were when they were recorded. */
@Component
class Presentation {
    private final PeopleService people;
    private final TranscriptService transcripts;

    Presentation(PeopleService people, TranscriptService transcripts) {
        this.people = people;
        this.transcripts = transcripts;
    }

    CheckReport of(CheckReport report, CheckRequest request) {
        LocalDate day = request.day();
        List<PersonId> named = report.people().stream().map(NamedPerson::person).toList();
        if (day == null || named.isEmpty()) {
            return report.presenting(List.of());
        }
        Map<PersonId, String> names = people.houseNames(named);
        Map<PersonId, String> now = people.rolesAt(named, day);
        LocalDate recorded = recorded(request).orElse(day);
        Map<PersonId, String> then = recorded.equals(day) ? now : people.rolesAt(named, recorded);
        return report.presenting(named.stream()
                .map(person -> named(
                        person,
                        names.getOrDefault(person, ""),
                        now.getOrDefault(person, ""),
                        recorded,
                        then.getOrDefault(person, "")))
                .toList());
    }

    private static NamedPerson named(PersonId person, String name, String now, LocalDate recorded, String then) {
        boolean same = now.equals(then);
        return new NamedPerson(person, name, now, same ? null : recorded, same ? "" : then);
    }

    private Optional<LocalDate> recorded(CheckRequest request) {
        return request.sources().isEmpty()
                ? Optional.empty()
                : transcripts.heads(request.sources()).stream()
                        .map(TranscriptHead::recordedOn)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo);
    }
}
