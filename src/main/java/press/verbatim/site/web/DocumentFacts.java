package press.verbatim.site.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.verbatim.people.PersonId;
import press.verbatim.people.PublishedPeople;
import press.verbatim.site.view.DocumentModel;
import press.verbatim.site.view.Link;
import press.verbatim.site.view.Text;
import press.verbatim.transcript.ParticipantView;
import press.verbatim.transcript.PublicTranscript;
import press.verbatim.transcript.PublicTranslation;

/** Says at the head of a public document what it is, who published it, who speaks in it and in which languages. */
@Component
class DocumentFacts {
    private final Frames frames;
    private final PublishedPeople people;

    DocumentFacts(Frames frames, PublishedPeople people) {
        this.frames = frames;
        this.people = people;
    }

    List<Link> of(PublicTranscript transcript) {
        List<Link> facts = new ArrayList<>();
        add(facts, "kind", text().get("site.document.kind." + transcript.kind()));
        add(facts, "outlet", transcript.outlet());
        LocalDate day = transcript.recordedOn();
        add(facts, "recorded", day == null ? "" : frames.dates().day(day));
        add(facts, "participants", participants(transcript));
        add(facts, "language", languages(transcript));
        add(facts, "translation", maker(transcript.translation()));
        add(facts, "length", transcript.whole() ? said("turnCount", transcript, transcript.turnCount()) : "");
        return facts;
    }

    DocumentModel.Sides sides(PublicTranscript transcript) {
        String translation = transcript.translationLanguage();
        return new DocumentModel.Sides(
                text().get("site.document.side.original", language(transcript.language())),
                translation == null ? "" : text().get("site.document.side.translation", language(translation)));
    }

    /** The turns a part holds, counted as their anchors are; empty where there is one part. */
    String range(PublicTranscript transcript, int part) {
        if (transcript.parts() < 2) {
            return "";
        }
        int from = (part - 1) * PublicTranscript.TURNS_A_PART + 1;
        int to = Math.min(from + PublicTranscript.TURNS_A_PART - 1, transcript.turnCount());
        return said("range", transcript, from, to, transcript.turnCount());
    }

    String description(PublicTranscript transcript) {
        return said("description", transcript, transcript.title());
    }

    /** Nobody speaks in a written document: it has passages, where a recording has turns. */
    private String said(String key, PublicTranscript transcript, Object... arguments) {
        return text().get("site.document." + key + (transcript.kind().written() ? ".written" : ""), arguments);
    }

    private void add(List<Link> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Link(text().get("site.document." + key), value));
        }
    }

    private String languages(PublicTranscript transcript) {
        String translation = transcript.translationLanguage();
        String spoken = language(transcript.language());
        return translation == null ? spoken : text().get("site.document.translated", spoken, language(translation));
    }

    /** Who made the translation and when, where the newsroom says so. */
    private String maker(@Nullable PublicTranslation translation) {
        if (translation == null || translation.maker() == PublicTranslation.Maker.UNSTATED) {
            return "";
        }
        String maker =
                text().get("site.document.translation." + translation.maker().key());
        LocalDate day = translation.madeOn();
        return day == null ? maker : maker + ", " + frames.dates().day(day);
    }

    /**
     * A person goes by the name of the house; the spelling of the document stands beside it where it differs. What heads the passages of a
     * written document is told only where it is a person.
     */
    private String participants(PublicTranscript transcript) {
        List<ParticipantView> speakers = transcript.participants().stream()
                .filter(speaker -> !transcript.kind().written() || speaker.person() != null)
                .toList();
        Map<PersonId, String> names = people.houseNames(speakers.stream()
                .map(ParticipantView::person)
                .filter(Objects::nonNull)
                .toList());
        Map<String, List<String>> labels = new LinkedHashMap<>();
        for (ParticipantView speaker : speakers) {
            PersonId person = speaker.person();
            String name = person == null ? speaker.label() : names.getOrDefault(person, speaker.label());
            labels.computeIfAbsent(name, fresh -> new ArrayList<>()).add(speaker.label());
        }
        return labels.entrySet().stream()
                .map(entry -> named(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String named(String name, List<String> labels) {
        String others = labels.stream()
                .filter(label -> !label.equals(name))
                .map(label -> text().get("site.document.quotedLabel", label))
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? name : text().get("site.document.spelled", name, others);
    }

    private String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(frames.dates().language());
    }

    private Text text() {
        return frames.text();
    }
}
