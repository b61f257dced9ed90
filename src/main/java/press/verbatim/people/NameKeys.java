package press.verbatim.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import press.verbatim.people.CyrillicNames.Language;

/**
 * Keys that the spellings of one name share, whatever script or country they come from: Ушаков, Ouchakov, Ushakov, Uschakow.
 * Search finds persons by them, and merges are proposed by them; nothing is ever joined on a key alone.
 *
 * <p>Letters that are read in two ways (German <em>ch</em> and French <em>ch</em>, <em>z</em> for з or ц, <em>j</em> for ж or й) give
 * several keys. Vowels count, so that Dmitriev stays apart from Dmitrienko and Karpov from Kirpov. Greek and Arabic are read by ICU; Arabic that
 * leaves its short vowels out has too few letters to be joined with a Latin spelling, which an editor lists instead.
 */
public final class NameKeys {
    private static final int MOST_READINGS = 64;
    private static final int MOST_KEPT = 40_000;
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{IsGreek}\\p{IsArabic}]");
    private static final Pattern ARABIC_SIGNS = Pattern.compile("[\\u064b-\\u0652\\u0670\\u0640]");
    private static final Transliterator TO_LATIN =
            Transliterator.getInstance("Greek-Latin/UNGEGN; Arabic-Latin/BGN; Any-Latin; Latin-ASCII");

    /** What letters stand for, in order: capitals are sounds. Several sounds are several readings. */
    private record Reading(Pattern letters, List<String> sounds) {
        static Reading of(String letters, String... sounds) {
            return new Reading(Pattern.compile(letters), List.of(sounds));
        }
    }

    private static final List<Reading> READINGS = List.of(
            Reading.of("schtsch|shtch|chtch|chtsch|shch|szcz", "S"),
            Reading.of("tsch|tch|cz|sz|sh", "S"),
            Reading.of("sch", "S", "J"),
            Reading.of("dzh|dsch|dj|zh", "J"),
            Reading.of("kh", "H"),
            Reading.of("ch", "S", "H"),
            Reading.of("ts|tz|tc", "C"),
            Reading.of("j", "J", "i"),
            Reading.of("x", "ks"),
            Reading.of("ph", "f"),
            Reading.of("th", "t"),
            Reading.of("qu|ck|q", "k"),
            Reading.of("gu(?=[eiy])|gh", "g"),
            Reading.of("h", "H", "g"),
            Reading.of("c(?=[eiy])", "C", "S"),
            Reading.of("c$", "k", "S", "C"),
            Reading.of("c", "k"),
            Reading.of("z", "s", "C"),
            Reading.of("w", "v"),
            Reading.of("(?<=[oe])ff$", "v"),
            Reading.of("ou|oo", "u"),
            Reading.of("y", "i"),
            Reading.of("i+", "i"),
            Reading.of("i[eo]", "e"),
            Reading.of("(?<=[SJ])o(?=v$)", "e"),
            Reading.of("(?<=in)e$", ""),
            Reading.of("(?<=d)er?$|(?<=dr)e$", "r"),
            Reading.of("(?<=enk)a$", "o"),
            Reading.of("^dimi", "dmi"),
            Reading.of("(.)\\1+", "$1"));

    /** What was read lately: a list of names is asked for at every search and check. */
    private static final Cache<String, List<Set<String>>> READ =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    private NameKeys() {}

    /** Whether two spellings may be of one name: as many words, each with a key in common with one of the other's. */
    public static boolean mayBeOne(String one, String other) {
        return mayBeOne(words(one), words(other));
    }

    /** As {@link #mayBeOne(String, String)}, of words whose keys are known. */
    public static boolean mayBeOne(List<Set<String>> left, List<Set<String>> other) {
        List<Set<String>> right = new ArrayList<>(other);
        if (left.isEmpty() || left.size() != right.size()) {
            return false;
        }
        return left.stream().allMatch(keys -> removeFirst(right, keys));
    }

    /** Whether a spelling has all words of a query, in any of its readings. */
    public static boolean holds(String spelling, String query) {
        List<Set<String>> rest = new ArrayList<>(words(spelling));
        List<Set<String>> asked = words(query);
        return !asked.isEmpty() && asked.stream().allMatch(keys -> removeFirst(rest, keys));
    }

    private static boolean removeFirst(List<Set<String>> words, Set<String> keys) {
        for (Set<String> word : words) {
            if (word.stream().anyMatch(keys::contains)) {
                return words.remove(word);
            }
        }
        return false;
    }

    /** The keys of each word of a name. */
    public static List<Set<String>> words(String spelling) {
        return READ.get(spelling, NameKeys::read);
    }

    private static List<Set<String>> read(String spelling) {
        List<Set<String>> words = new ArrayList<>();
        for (String word : latin(spelling).split("[^a-z]+")) {
            if (!word.isEmpty()) {
                words.add(keys(word));
            }
        }
        return List.copyOf(words);
    }

    private static Set<String> keys(String word) {
        Set<String> readings = Set.of(word);
        for (Reading reading : READINGS) {
            Set<String> next = new LinkedHashSet<>();
            for (String one : readings) {
                boolean many = readings.size() * reading.sounds().size() > MOST_READINGS;
                for (String sound : many ? reading.sounds().subList(0, 1) : reading.sounds()) {
                    next.add(reading.letters().matcher(one).replaceAll(sound));
                }
            }
            readings = next;
        }
        return Set.copyOf(readings);
    }

    private static String latin(String spelling) {
        String plain = spelling.replaceAll("['’ʼʹ`]", "");
        String read = CYRILLIC.matcher(plain).find() ? CyrillicNames.inFrench(plain, Language.RUSSIAN) : plain;
        String latin = OTHER_SCRIPT.matcher(read).find() ? TO_LATIN.transliterate(plainArabic(read)) : read;
        String signs = latin.toLowerCase(Locale.ROOT)
                .replaceAll("[šśș]", "sh")
                .replaceAll("[čć]", "tch")
                .replaceAll("[žźż]", "zh")
                .replace("đ", "dj")
                .replace("ł", "l")
                .replace("ß", "ss")
                .replace("œ", "oe")
                .replace("ё", "e");
        return Normalizer.normalize(signs, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** Arabic is written with its short vowels or without, with the hamza on an alif or without: the letters alone are one name. */
    private static String plainArabic(String read) {
        return ARABIC_SIGNS
                .matcher(read)
                .replaceAll("")
                .replaceAll("[أإآٱ]", "ا")
                .replace('ى', 'ي')
                .replace('ة', 'ه');
    }
}
