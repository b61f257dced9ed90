package press.verbatim.proofing;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.people.PeopleService;
import press.verbatim.people.PersonId;
import press.verbatim.proofing.NameList.Spotted;
import press.verbatim.security.Roles;
import press.verbatim.text.BodyHtml;
import press.verbatim.text.BodyHtml.Block;
import press.verbatim.text.BodyMarks;
import press.verbatim.text.CodePoints;

/** Says whom of the house's list a text names; the sourcing of an article asks it. */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
public class NamesService {
    private final PeopleService people;

    NamesService(PeopleService people) {
        this.people = people;
    }

    /** Everyone named, each once, in the order of reading; a name that two persons share is nobody's. */
    @Transactional(readOnly = true)
    public List<NamePlace> named(String bodyHtml) {
        ListedNames listed = ListedNames.of(people.names());
        List<Block> blocks = BodyHtml.paragraphs(bodyHtml);
        List<FoundQuote> quotes = QuotationFinder.find(blocks, BodyMarks.quotations(bodyHtml));
        Map<String, NamePlace> found = new LinkedHashMap<>();
        for (Block block : blocks) {
            Tokens text = Tokens.of(block.text());
            for (Spotted name : listed.spellings().find(text)) {
                NamePlace use =
                        use(block, text, name, quotes, listed.houseNames().getOrDefault(name.key(), ""));
                found.merge(name.key(), use, NamesService::first);
            }
        }
        return new ArrayList<>(found.values());
    }

    private static NamePlace use(Block block, Tokens text, Spotted name, List<FoundQuote> quotes, String houseName) {
        int from = text.get(name.from()).from();
        int to = text.get(name.to() - 1).to();
        boolean quoted = quotes.stream()
                .anyMatch(quote -> quote.block() == block.index() && quote.from() <= from && from < quote.to());
        return new NamePlace(
                new PersonId(UUID.fromString(name.key())),
                houseName,
                quoted,
                block.index(),
                CodePoints.toCodePoints(text.text(), from),
                CodePoints.toCodePoints(text.text(), to));
    }

    /** Keeps the first place, and that a quotation names the person. */
    private static NamePlace first(NamePlace before, NamePlace next) {
        return before.quoted() || !next.quoted()
                ? before
                : new NamePlace(
                        before.person(), before.houseName(), true, before.paragraph(), before.from(), before.to());
    }
}
