package press.verbatim.people;

/** One spelling of one person, the house's own included; proofing asks {@link PeopleService#names()} for all of them. */
public record KnownName(PersonId person, String spelling, String houseName) {}
