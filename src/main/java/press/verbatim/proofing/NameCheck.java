package press.verbatim.proofing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import press.verbatim.people.KnownName;
import press.verbatim.people.PersonId;
import press.verbatim.proofing.NameList.Spotted;
import press.verbatim.text.BodyHtml.Block;
import press.verbatim.text.CodePoints;

/**
 * Finds persons whom an article writes otherwise than the house does, or in two ways. What stands in a quotation or a title is somebody
 * else's spelling, and one that an editor excepted stays.
 */
final class NameCheck {
    private record Place(CheckedPart part, Block block, Tokens text) {}

    private final ListedNames listed;

    NameCheck(List<KnownName> names) {
        this.listed = ListedNames.of(names);
    }

    NamesFound find(List<CheckedPart> parts) {
        Map<String, List<NameUse>> uses = new LinkedHashMap<>();
        Map<Place, List<Spotted>> spotted = new LinkedHashMap<>();
        for (CheckedPart part : parts) {
            for (Block block : part.blocks()) {
                Place place = new Place(part, block, Tokens.of(block.text()));
                spotted.put(place, spotted(place));
            }
        }
        Set<String> present = new LinkedHashSet<>();
        spotted.values().forEach(names -> names.forEach(name -> present.add(name.key())));
        spotted.forEach((place, names) -> {
            for (Spotted name : withSurnames(place.text(), names, present)) {
                if (!isKept(place, name)) {
                    uses.computeIfAbsent(name.key(), key -> new ArrayList<>()).add(use(place, name));
                }
            }
        });
        List<NameFinding> findings = uses.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(NameCheck::strays))
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .toList();
        return new NamesFound(present.stream().map(NameCheck::person).toList(), findings);
    }

    /** Names as listed, and whole ones in spellings nobody listed. */
    private List<Spotted> spotted(Place place) {
        Tokens text = place.text();
        List<Spotted> found = new ArrayList<>(listed.spellings().find(text));
        for (int at = 0; at < text.size(); at++) {
            Spotted name = listed.keyed().whole(text, at);
            if (name != null && found.stream().noneMatch(other -> isMoreThan(other, name))) {
                found.removeIf(other -> overlap(other, name));
                found.add(name);
                at = name.to() - 1;
            }
        }
        found.sort(Comparator.comparingInt(Spotted::from));
        return found;
    }

    private static boolean isMoreThan(Spotted other, Spotted name) {
        return overlap(other, name) && other.to() - other.from() >= name.to() - name.from();
    }

    private static boolean overlap(Spotted one, Spotted other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    /** Surnames alone in spellings nobody listed count only of persons whom the article names otherwise, too. */
    private List<Spotted> withSurnames(Tokens text, List<Spotted> names, Set<String> present) {
        List<Spotted> all = new ArrayList<>(names);
        for (int at = 0; at < text.size(); at++) {
            String person = listed.keyed().surname(text.get(at));
            Spotted name = person == null ? null : new Spotted(person, at, at + 1);
            if (name != null
                    && present.contains(person)
                    && !followsForename(text, at)
                    && names.stream().noneMatch(other -> overlap(other, name))) {
                all.add(name);
            }
        }
        all.sort(Comparator.comparingInt(Spotted::from));
        return all;
    }

    /** Whether the word belongs to a name of its own, as in Pavel Ouchakov. */
    private static boolean followsForename(Tokens text, int at) {
        if (at == 0 || !text.gapBefore(at).isBlank()) {
            return false;
        }
        String before = text.get(at - 1).raw();
        return before.length() > 3 && Character.isUpperCase(before.codePointAt(0));
    }

    private static boolean isKept(Place place, Spotted name) {
        Block block = place.block();
        int at = place.text().get(name.from()).from();
        int point = CodePoints.toCodePoints(place.text().text(), at);
        return place.part().quotes(block).stream().anyMatch(quote -> quote.from() <= at && at < quote.to())
                || place.part().kept().stream()
                        .anyMatch(run -> run.block() == block.index() && run.from() <= point && point < run.to());
    }

    private NameUse use(Place place, Spotted name) {
        Tokens text = place.text();
        String house = houseName(name.key());
        String form = name.to() - name.from() > 1 ? house : surname(house);
        NameInPlace written = NameInPlace.of(text, name.from(), name.to(), form);
        return new NameUse(
                written.spelling(),
                place.part().part(),
                place.block().index(),
                CodePoints.toCodePoints(text.text(), written.from()),
                CodePoints.toCodePoints(text.text(), written.to()),
                written.preferred());
    }

    private static boolean strays(NameUse use) {
        return !use.spelling().equals(use.preferred());
    }

    static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private String houseName(String key) {
        return listed.houseNames().getOrDefault(key, "");
    }

    private static PersonId person(String key) {
        return new PersonId(UUID.fromString(key));
    }

    private NameFinding finding(String key, List<NameUse> uses) {
        return new NameFinding(person(key), houseName(key), List.copyOf(uses));
    }
}
