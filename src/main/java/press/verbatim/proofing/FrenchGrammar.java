package press.verbatim.proofing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.CategoryId;
import org.languagetool.rules.RuleMatch;

/**
 * The French rules of LanguageTool about spelling, agreement and words confused with others; none about style, and none about what the
 * house sets by its own rules of typography.
 */
final class FrenchGrammar implements GrammarRules {
    private static final int PROPOSALS = 3;
    private static final Set<String> HEARD = Set.of(
            "AGREEMENT", "CAT_ELISION", "CAT_GRAMMAIRE", "CAT_HOMONYMES_PARONYMES", "CAT_REGLES_DE_BASE", "TYPOS");

    private final JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("fr"));

    FrenchGrammar() {
        tool.getAllRules().stream()
                .map(rule -> rule.getCategory().getId())
                .distinct()
                .filter(category -> !HEARD.contains(category.toString()))
                .forEach(this::leaveOut);
        readOnce();
    }

    /** Much is loaded with the first sentence only, which then takes longer than any other. */
    private void readOnce() {
        try {
            tool.check("Les mots sont prêts.");
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private void leaveOut(CategoryId category) {
        tool.disableCategory(category);
    }

    @Override
    public List<GrammarMatch> read(String text, Duration limit) throws IOException {
        long end = System.nanoTime() + limit.toNanos();
        tool.setCheckCancelledCallback(
                () -> System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted());
        return tool.check(text).stream().map(FrenchGrammar::match).toList();
    }

    private static GrammarMatch match(RuleMatch match) {
        String message = match.getMessage().replace("<suggestion>", "« ").replace("</suggestion>", " »");
        List<String> proposed =
                match.getSuggestedReplacements().stream().limit(PROPOSALS).toList();
        return new GrammarMatch(
                match.getFromPos(),
                match.getToPos(),
                proposed,
                match.getRule().getId(),
                message,
                match.getRule().isDictionaryBasedSpellingRule());
    }
}
