package press.verbatim.people;

import java.util.List;

/** A person as lists and pickers show them; spellings are the other ones, the house name is not among them. */
public record PersonRow(PersonId id, String houseName, String role, List<String> spellings) {}
