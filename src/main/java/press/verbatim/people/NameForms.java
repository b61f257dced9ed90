package press.verbatim.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import press.verbatim.platform.Refusal;
import press.verbatim.text.CodePoints;
import press.verbatim.text.Normal;

/** The rules names of persons and organisations share: tidied, short enough, each spelling once, the house's first. */
final class NameForms {
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]{0,11}");

    private NameForms() {}

    static String houseName(String typed) {
        String name = Normal.line(typed);
        if (name.isEmpty()) {
            throw new Refusal("houseName", "people.error.nameMissing");
        }
        return atMost(name, PersonDraft.NAME_MAX, "houseName");
    }

    /** The house name, then every other spelling once. */
    static List<Spelling> all(String houseName, List<String> typed) {
        Set<String> distinct = new LinkedHashSet<>();
        distinct.add(houseName);
        for (String spelling : typed) {
            String name = Normal.line(spelling);
            if (!name.isEmpty()) {
                distinct.add(atMost(name, PersonDraft.NAME_MAX, "spellings"));
            }
        }
        if (distinct.size() > PersonDraft.SPELLINGS_MAX + 1) {
            throw new Refusal("spellings", "people.error.tooManySpellings", PersonDraft.SPELLINGS_MAX);
        }
        return distinct.stream().map(Spelling::new).toList();
    }

    static List<String> others(List<Spelling> all) {
        return all.stream().skip(1).map(Spelling::spelling).toList();
    }

    static String wikidata(String typed) {
        String id = Normal.line(typed);
        if (!id.isEmpty() && !WIKIDATA.matcher(id).matches()) {
            throw new Refusal("wikidata", "people.error.wikidata");
        }
        return id;
    }

    static String note(String typed) {
        return atMost(Normal.nfc(typed).strip(), PersonDraft.NOTE_MAX, "note");
    }

    static String atMost(String text, int limit, String field) {
        if (CodePoints.length(text) > limit) {
            throw new Refusal(field, "people.error.tooLong", limit);
        }
        return text;
    }

    /** A search pattern that finds the words anywhere in a folded spelling. */
    static String anywhere(String query) {
        String folded = Normal.fold(query);
        String plain = folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + plain + "%";
    }
}
