package press.verbatim.people;

/** A person that an editor merged into another; what names the one means the other until the merge is undone. */
public record MergedPerson(PersonRow person, PersonRow into) {}
