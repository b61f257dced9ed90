package press.verbatim.proofing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import press.verbatim.people.KnownName;
import press.verbatim.people.PersonId;
import press.verbatim.proofing.NameList.Alias;
import press.verbatim.proofing.NameList.Spotted;
import press.verbatim.text.BodyHtml.Block;
import press.verbatim.text.CodePoints;

/** Finds persons who go by two spellings in one text; what stands in a quotation is somebody else's spelling. */
final class NameCheck {
    private final Map<String, List<KnownName>> byPerson;
    private final NameList list;

    NameCheck(List<KnownName> names) {
        this.byPerson = names.stream()
                .collect(Collectors.groupingBy(name -> name.person().toString()));
        this.list = new NameList(names.stream()
                .map(name -> new Alias(name.person().toString(), name.spelling()))
                .toList());
    }

    List<NameFinding> find(List<Block> blocks, List<FoundQuote> quotes) {
        Map<String, List<NameUse>> uses = new LinkedHashMap<>();
        for (Block block : blocks) {
            Tokens text = Tokens.of(block.text());
            for (Spotted name : list.find(text)) {
                if (!isQuoted(block, text, name, quotes)) {
                    uses.computeIfAbsent(name.key(), key -> new ArrayList<>()).add(use(block, text, name));
                }
            }
        }
        return uses.entrySet().stream()
                .filter(entry -> disagree(entry.getKey(), entry.getValue()))
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static boolean isQuoted(Block block, Tokens text, Spotted name, List<FoundQuote> quotes) {
        int at = text.get(name.from()).from();
        return quotes.stream()
                .anyMatch(quote -> quote.block() == block.index() && quote.from() <= at && at < quote.to());
    }

    private NameUse use(Block block, Tokens text, Spotted name) {
        int from = text.get(name.from()).from();
        int to = text.get(name.to() - 1).to();
        boolean whole = name.to() - name.from() > 1;
        String house = houseName(name.key());
        return new NameUse(
                text.text().substring(from, to),
                block.index(),
                CodePoints.toCodePoints(text.text(), from),
                CodePoints.toCodePoints(text.text(), to),
                whole ? house : surname(house));
    }

    /** Whether no one spelling of the person, whole or by its surname, covers all uses. */
    private boolean disagree(String key, List<NameUse> uses) {
        List<String> spellings = byPerson.getOrDefault(key, List.of()).stream()
                .map(KnownName::spelling)
                .toList();
        List<String> written = uses.stream().map(NameUse::spelling).distinct().toList();
        return spellings.stream().noneMatch(spelling -> written.stream().allMatch(use -> covers(spelling, use)));
    }

    private static boolean covers(String spelling, String use) {
        return same(spelling, use) || same(surname(spelling), use);
    }

    private static boolean same(String one, String other) {
        List<Token> left = Tokens.of(one).list();
        List<Token> right = Tokens.of(other).list();
        return left.stream()
                .map(Token::exact)
                .toList()
                .equals(right.stream().map(Token::exact).toList());
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private String houseName(String key) {
        return byPerson.getOrDefault(key, List.of()).getFirst().houseName();
    }

    private NameFinding finding(String key, List<NameUse> uses) {
        return new NameFinding(new PersonId(UUID.fromString(key)), houseName(key), List.copyOf(uses));
    }
}
