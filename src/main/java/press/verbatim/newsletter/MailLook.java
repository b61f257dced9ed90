package press.verbatim.newsletter;

/** Says how mails look. The site implements it with the theme that readers see; without it mails are ink on paper. */
public interface MailLook {
    MailAccents accents();
}
