package press.verbatim.proofing;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import press.verbatim.people.PeopleService;
import press.verbatim.platform.Refusal;
import press.verbatim.proofing.GrammarReport.State;
import press.verbatim.security.CurrentStaff;
import press.verbatim.security.Role;
import press.verbatim.security.Roles;
import press.verbatim.text.BodyHtml;
import press.verbatim.text.BodyHtml.Block;
import press.verbatim.text.BodyMarks;

/**
 * Tells what is known of a text's spelling and grammar without ever waiting for it. The article's panel asks with each check, and again
 * while blocks are still being read; whose text it is, the article's service has seen to.
 */
@Service
@RolesAllowed({Roles.REPORTER, Roles.EDITOR})
@EnableConfigurationProperties(ProofingProperties.class)
public class GrammarService {
    private final ProofingProperties properties;
    private final GrammarQueue queue;
    private final GrammarExceptions exceptions;
    private final PeopleService people;
    private final CurrentStaff current;
    private final Clock clock;

    GrammarService(
            ProofingProperties properties,
            GrammarQueue queue,
            GrammarExceptions exceptions,
            PeopleService people,
            CurrentStaff current,
            Clock clock) {
        this.properties = properties;
        this.queue = queue;
        this.exceptions = exceptions;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /** What is known now; the rest is asked for. */
    @Transactional(readOnly = true)
    public GrammarReport check(UUID text, String bodyHtml, Titraille titraille) {
        if (!properties.grammar()) {
            return GrammarReport.OFF;
        }
        GrammarCheck check = new GrammarCheck(queue);
        check.read(parts(bodyHtml, titraille));
        List<GrammarFinding> all = check.findings(names());
        List<GrammarException> excused = exceptions.of(text);
        Set<IgnoredWords> here = ignored(excused, exception -> !exception.ofTheHouse());
        Set<IgnoredWords> everywhere = ignored(excused, GrammarException::ofTheHouse);
        List<GrammarFinding> heard = all.stream()
                .filter(finding -> !here.contains(IgnoredWords.of(finding)))
                .filter(finding -> !everywhere.contains(IgnoredWords.of(finding)))
                .toList();
        return new GrammarReport(
                check.isWhole() ? State.READ : State.READING,
                heard,
                met(all, here),
                met(all, everywhere),
                current.has(Role.EDITOR));
    }

    /** Has a rule pass over words in one text, or stop at them again. */
    @Transactional
    public void ignore(UUID text, IgnoredWords words, boolean ignored) {
        requireShort(words);
        exceptions.deleteOf(text, words.rule(), words.words());
        if (ignored) {
            exceptions.save(new GrammarException(text, words, clock.instant()));
        }
    }

    /** Has a rule pass over words in all texts, or stop at them again. */
    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public void ignoreEverywhere(IgnoredWords words, boolean ignored) {
        requireShort(words);
        exceptions.deleteOfHouse(words.rule(), words.words());
        if (ignored) {
            exceptions.save(new GrammarException(null, words, clock.instant()));
        }
    }

    private static void requireShort(IgnoredWords words) {
        if (words.words().isBlank()
                || words.words().length() > IgnoredWords.LONGEST
                || words.rule().length() > IgnoredWords.LONGEST) {
            throw new Refusal("words", "proofing.refused.words");
        }
    }

    private static List<CheckedPart> parts(String bodyHtml, Titraille titraille) {
        List<Block> blocks = BodyHtml.paragraphs(bodyHtml);
        List<CheckedPart> parts = new ArrayList<>(CheckedPart.titraille(titraille));
        List<FoundQuote> quotes = QuotationFinder.find(blocks, BodyMarks.quotations(bodyHtml));
        parts.add(CheckedPart.body(bodyHtml, blocks, quotes));
        return parts;
    }

    private Set<String> names() {
        return ListedNames.of(people.names()).words();
    }

    private static Set<IgnoredWords> ignored(List<GrammarException> exceptions, Predicate<GrammarException> which) {
        return exceptions.stream().filter(which).map(GrammarException::ignored).collect(Collectors.toSet());
    }

    private static List<IgnoredWords> met(List<GrammarFinding> findings, Set<IgnoredWords> ignored) {
        return findings.stream()
                .map(IgnoredWords::of)
                .filter(ignored::contains)
                .distinct()
                .toList();
    }
}
