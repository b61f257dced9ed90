package press.verbatim.proofing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows the spellings of persons and finds them in a text: the whole name, or the surname alone where only one person has it. */
final class NameList {
    private static final int SURNAME_MIN = 3;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}]*[-‐‑'’]?[\\s\\p{Z}]*");

    /**
     * A spelling of somebody.
     *
     * @param key whom it means: a person's id, or the label of a speaker not on the list
     */
    record Alias(String key, String spelling) {}

    /** A name found: the tokens from one to another. */
    record Spotted(String key, int from, int to) {}

    private record Form(String key, List<String> words) {}

    private final Map<String, List<Form>> byFirstWord = new HashMap<>();
    private final Map<List<String>, Set<String>> owners = new HashMap<>();
    private final @Nullable NameList base;

    NameList(List<Alias> aliases) {
        this(null, aliases);
    }

    /** More names beside those of a list that is made already; one that both have means somebody only where both mean the same one. */
    NameList(@Nullable NameList base, List<Alias> aliases) {
        this.base = base;
        List<Form> forms = aliases.stream().flatMap(NameList::forms).distinct().toList();
        forms.forEach(form ->
                owners.computeIfAbsent(form.words(), name -> new HashSet<>()).add(form.key()));
        forms.forEach(form -> byFirstWord
                .computeIfAbsent(form.words().getFirst(), word -> new ArrayList<>(1))
                .add(form));
    }

    /** Whether a name means one person alone, in this list and the one it stands on. */
    private boolean isOnes(Form form) {
        Set<String> here = owners.getOrDefault(form.words(), Set.of());
        Set<String> below = base == null ? Set.of() : base.owners.getOrDefault(form.words(), Set.of());
        return here.size() <= 1 && below.size() <= 1 && (here.isEmpty() || below.isEmpty() || here.equals(below));
    }

    private List<Form> startingWith(String word) {
        List<Form> here = byFirstWord.getOrDefault(word, List.of());
        List<Form> below = base == null ? List.of() : base.byFirstWord.getOrDefault(word, List.of());
        return here.isEmpty()
                ? below
                : Stream.concat(below.stream(), here.stream()).toList();
    }

    private static Stream<Form> forms(Alias alias) {
        List<String> words =
                Tokens.of(alias.spelling()).list().stream().map(Token::fold).toList();
        if (words.isEmpty()) {
            return Stream.empty();
        }
        boolean surname = words.size() > 1 && words.getLast().length() >= SURNAME_MIN;
        Form whole = new Form(alias.key(), words);
        return surname ? Stream.of(whole, new Form(alias.key(), List.of(words.getLast()))) : Stream.of(whole);
    }

    /** All names of a text, the longest where several start at one word. */
    List<Spotted> find(Tokens text) {
        List<Spotted> found = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            Form longest = longest(text, at);
            if (longest != null) {
                found.add(new Spotted(longest.key(), at, at + longest.words().size()));
                at += longest.words().size() - 1;
            }
        }
        return found;
    }

    private @Nullable Form longest(Tokens text, int at) {
        Form longest = null;
        if (Character.isUpperCase(text.get(at).raw().codePointAt(0))) {
            for (Form form : startingWith(text.get(at).fold())) {
                boolean longer =
                        longest == null || form.words().size() > longest.words().size();
                longest = longer && stands(form.words(), text, at) && isOnes(form) ? form : longest;
            }
        }
        return longest;
    }

    private static boolean stands(List<String> words, Tokens text, int at) {
        for (int word = 0; word < words.size(); word++) {
            if (at + word >= text.size() || !text.get(at + word).fold().equals(words.get(word))) {
                return false;
            }
        }
        return runsOn(text, at, at + words.size());
    }

    /** Whether nothing but spaces and hyphens stands between words, and points after initials: no sentence ends among them. */
    static boolean runsOn(Tokens text, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            String gap = text.gapBefore(at);
            boolean initial = text.get(at - 1).raw().length() == 1 && gap.startsWith(".");
            if (!BETWEEN.matcher(initial ? gap.substring(1) : gap).matches()) {
                return false;
            }
        }
        return true;
    }
}
