package press.verbatim.shell.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.verbatim.people.PeopleService;
import press.verbatim.people.PersonDraft;
import press.verbatim.people.PersonId;
import press.verbatim.security.DemoStaff;
import press.verbatim.shell.demo.DemoAccounts.Team;
import press.verbatim.transcript.AnnotationDraft;
import press.verbatim.transcript.AnnotationService;
import press.verbatim.transcript.CreditDraft;
import press.verbatim.transcript.DisputeDraft;
import press.verbatim.transcript.DisputeService;
import press.verbatim.transcript.ImportSource;
import press.verbatim.transcript.TextSide;
import press.verbatim.transcript.TranscriptAccessService;
import press.verbatim.transcript.TranscriptDraft;
import press.verbatim.transcript.TranscriptDraft.SpeakerChoice;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptKind;
import press.verbatim.transcript.TranslationCreditService;
import press.verbatim.transcript.TranslationService;
import press.verbatim.transcript.Visibility;

/** Brings the two calls in: people, turns, translations, who may see them, a note and a dispute. */
@Component
class DemoTranscripts {
    private static final String OUTLET = "The Halden Courier";

    private final PeopleService people;
    private final TranscriptImportService imports;
    private final TranslationService translations;
    private final TranslationCreditService credits;
    private final TranscriptAccessService access;
    private final AnnotationService annotations;
    private final DisputeService disputes;
    private final DemoPassages passages;
    private final DemoStaff staff;

    DemoTranscripts(
            PeopleService people,
            TranscriptImportService imports,
            TranslationService translations,
            TranslationCreditService credits,
            TranscriptAccessService access,
            AnnotationService annotations,
            DisputeService disputes,
            DemoPassages passages,
            DemoStaff staff) {
        this.people = people;
        this.imports = imports;
        this.translations = translations;
        this.credits = credits;
        this.access = access;
        this.annotations = annotations;
        this.disputes = disputes;
        this.passages = passages;
        this.staff = staff;
    }

    /** The transcripts by the name that the demonstration's articles use. */
    Map<String, TranscriptId> make(Team team) {
        PersonId lisker = person("Anton Lisker", "émissaire", List.of("Антон Лискер"));
        PersonId ouvarov =
                person("Ioulian Ouvarov", "conseiller diplomatique", List.of("Yulian Uvarov", "Юлиан Уваров"));
        PersonId demianov = person(
                "Kirill Demianov", "directeur du fonds souverain", List.of("Kirill Demyanov", "Кирилл Демьянов"));
        SpeakerChoice uvarov = new SpeakerChoice("Yulian Uvarov", ouvarov, null);
        TranscriptId first = staff.as(
                team.ines(),
                () -> bring(
                        "appel-1",
                        "Premier appel, 14 octobre",
                        LocalDate.of(2026, 10, 14),
                        List.of(new SpeakerChoice("Anton Lisker", lisker, null), uvarov)));
        TranscriptId second = staff.as(
                team.ines(),
                () -> bring(
                        "appel-2",
                        "Second appel, 29 octobre",
                        LocalDate.of(2026, 10, 29),
                        List.of(new SpeakerChoice("Kirill Demianov", demianov, null), uvarov)));
        TranscriptId plan = staff.as(team.ines(), this::bringPlan);
        open(plan, Visibility.PUBLIC, team);
        open(first, Visibility.PUBLIC, team);
        open(second, Visibility.EXCERPTS, team);
        staff.as(team.maud(), () -> disputes.record(second, denial(demianov)));
        staff.as(team.ines(), () -> annotations.create(note(second)));
        staff.as(team.maud(), () -> read(first));
        return Map.of("appel-1", first, "appel-2", second, "plan", plan);
    }

    private PersonId person(String houseName, String role, List<String> spellings) {
        return people.create(new PersonDraft(houseName, role, spellings, "", ""));
    }

    private TranscriptId bring(String file, String title, LocalDate on, List<SpeakerChoice> speakers) {
        TranscriptId id = imports.create(
                new TranscriptDraft(source(file + ".en.txt"), title, OUTLET, on, TranscriptKind.CALL, "en", speakers));
        translations.attach(id, source(file + ".fr.txt"), "fr");
        credits.state(id, null, new CreditDraft("Inès Carlier", false, on.plusDays(3)));
        return id;
    }

    private TranscriptId bringPlan() {
        return imports.create(new TranscriptDraft(
                source("plan.fr.txt"),
                "Plan d’Aldria, texte public",
                "Secrétariat de la conférence",
                LocalDate.of(2026, 11, 12),
                TranscriptKind.DOCUMENT,
                "fr",
                List.of()));
    }

    /** The first call has been read a second time, the other is still to be. */
    private TranscriptId read(TranscriptId id) {
        passages.all(id).stream()
                .filter(turn -> turn.translation() != null)
                .forEach(turn ->
                        credits.check(id, turn.id(), Objects.requireNonNull(turn.translation()), "Maud Berthier"));
        return id;
    }

    private void open(TranscriptId id, Visibility visibility, Team team) {
        staff.as(team.ines(), () -> {
            access.setGrants(id, Set.of(team.ines(), team.malo(), team.maud(), team.hugo()));
            return id;
        });
        staff.as(team.maud(), () -> {
            access.setVisibility(id, visibility);
            return id;
        });
    }

    private static DisputeDraft denial(PersonId demianov) {
        return new DisputeDraft(
                null,
                null,
                "Kirill Demianov",
                demianov,
                LocalDate.of(2026, 11, 20),
                "Cet enregistrement est faux.",
                "Déclaration à la presse, Norsund");
    }

    private AnnotationDraft note(TranscriptId second) {
        return new AnnotationDraft(
                passages.words(second, "00:01:12", TextSide.TRANSLATION, "des passages soient retirés"),
                "À mettre en regard du point 7 du texte public.",
                List.of("plan d’Aldria"),
                false);
    }

    private static ImportSource source(String file) {
        return new ImportSource(file, DemoResources.bytes("transcripts/" + file));
    }
}
