package press.verbatim.people;

import java.util.List;

/** What an editor types about a person; {@link PeopleService} checks and tidies it. */
public record PersonDraft(
        String houseName, String role, List<String> spellings, String wikidata, String note, List<Tenure> tenures) {
    public static final int NAME_MAX = 120;
    public static final int ROLE_MAX = 200;
    public static final int SPELLINGS_MAX = 40;
    public static final int NOTE_MAX = 4000;

    /** A person whose functions nobody dated yet. */
    public PersonDraft(String houseName, String role, List<String> spellings, String wikidata, String note) {
        this(houseName, role, spellings, wikidata, note, List.of());
    }

    /** A person of whom only the name is known yet, as an import of a transcript makes them. */
    public static PersonDraft named(String houseName) {
        return new PersonDraft(houseName, "", List.of(), "", "");
    }
}
