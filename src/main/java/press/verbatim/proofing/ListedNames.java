package press.verbatim.proofing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.verbatim.people.KnownName;
import press.verbatim.proofing.NameList.Alias;

/**
 * What every check asks of the names that the people module lists, made once for each state of that list.
 *
 * @param houseNames by person's id
 * @param spellings finds them as they are listed
 * @param keyed finds them in spellings nobody listed
 * @param words every word of a name, folded
 */
record ListedNames(
        List<KnownName> names,
        Map<String, String> houseNames,
        NameList spellings,
        KeyedNames keyed,
        Set<String> words) {
    private static volatile @Nullable ListedNames last;

    /** The names as they are now; made again only after one changed. */
    static ListedNames of(List<KnownName> names) {
        ListedNames known = last;
        if (known == null || !known.names.equals(names)) {
            known = made(names);
            last = known;
        }
        return known;
    }

    private static ListedNames made(List<KnownName> names) {
        Map<String, String> houseNames = new HashMap<>();
        Set<String> words = new HashSet<>();
        for (KnownName name : names) {
            houseNames.putIfAbsent(name.person().toString(), name.houseName());
            Tokens.of(name.spelling()).list().forEach(word -> words.add(word.fold()));
        }
        List<Alias> aliases = names.stream()
                .map(name -> new Alias(name.person().toString(), name.spelling()))
                .toList();
        return new ListedNames(names, houseNames, new NameList(aliases), new KeyedNames(names), words);
    }
}
