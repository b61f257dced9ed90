package press.verbatim.sourcing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import press.verbatim.article.GateText;
import press.verbatim.people.NameKeys;
import press.verbatim.people.PeopleService;
import press.verbatim.people.PersonId;
import press.verbatim.proofing.NamePlace;
import press.verbatim.proofing.NamesService;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.proofing.QuoteFinding;
import press.verbatim.proofing.SourceLine;
import press.verbatim.text.Normal;

/** Finds who speaks or is named in an article without having been asked for their side. */
@Component
class Unheards {
    private final NamesService names;
    private final PeopleService people;

    Unheards(NamesService names, PeopleService people) {
        this.names = names;
        this.people = people;
    }

    List<Unheard> of(GateText text, List<Approach> asked, Set<String> dismissed) {
        Map<String, Unheard> found = new LinkedHashMap<>();
        quoted(text).forEach(one -> found.putIfAbsent(one.key(), one));
        names.named(text.body()).stream().map(Unheards::named).forEach(one -> found.putIfAbsent(one.key(), one));
        Set<String> heard = heard(asked);
        return found.values().stream()
                .filter(one -> !heard.contains(one.key()) && !heard.contains(label(one.name())))
                .filter(one -> asked.stream().noneMatch(who -> NameKeys.mayBeOne(who.who(), one.name())))
                .map(one -> dismissed.contains(one.key()) ? dismiss(one) : one)
                .toList();
    }

    /** Those whose words the article was bound to by somebody; a passage the check merely found is nobody's decision. */
    private List<Unheard> quoted(GateText text) {
        Set<UUID> bound = text.bindings().stream()
                .filter(binding -> binding.passage() != null)
                .map(QuotationBinding::id)
                .collect(Collectors.toSet());
        Map<PersonId, String> known = people.houseNames(text.report().quotations().stream()
                .map(QuoteFinding::source)
                .filter(Objects::nonNull)
                .map(SourceLine::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<Unheard> speakers = new ArrayList<>();
        for (QuoteFinding finding : text.report().quotations()) {
            SourceLine source = finding.source();
            UUID mark = finding.bindingId();
            if (source != null && mark != null && bound.contains(mark)) {
                PersonId person = source.person();
                String key = person == null ? label(source.speaker()) : key(person);
                String name = person == null ? source.speaker() : known.getOrDefault(person, source.speaker());
                speakers.add(new Unheard(key, person, name, Unheard.Role.QUOTED, Origins.spot(finding), false));
            }
        }
        return speakers;
    }

    private static Unheard named(NamePlace one) {
        return new Unheard(
                key(one.person()),
                one.person(),
                one.houseName(),
                one.quoted() ? Unheard.Role.NAMED_IN_QUOTATION : Unheard.Role.NAMED,
                new Spot(one.paragraph(), one.from(), one.to()),
                false);
    }

    private Set<String> heard(Collection<Approach> asked) {
        Set<PersonId> persons =
                asked.stream().map(Approach::person).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> heard = new HashSet<>();
        people.standing(persons).values().forEach(person -> heard.add(key(person)));
        persons.forEach(person -> heard.add(key(person)));
        asked.forEach(one -> heard.add(label(one.whoFolded())));
        return heard;
    }

    private static Unheard dismiss(Unheard one) {
        return new Unheard(one.key(), one.person(), one.name(), one.role(), one.spot(), true);
    }

    private static String key(PersonId person) {
        return "person:" + person;
    }

    private static String label(String name) {
        return "speaker:" + HexFormat.of().toHexDigits(Normal.fold(name).hashCode());
    }
}
