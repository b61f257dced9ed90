package press.verbatim.proofing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import press.verbatim.text.Turning;

/**
 * Recognises words moved into reported speech: « je signerai demain » told as qu’il « signerait le lendemain ».
 * Only persons and the endings of verbs may differ; {@link FreeCheck} proposes the result, nobody assumes it.
 */
final class Transposition {
    private static final Set<String> FIRST_OR_SECOND = words("je j me m moi nous tu te t toi vous");
    private static final Set<String> THIRD = words("il elle ils elles on se s lui leur eux le la l les");
    private static final Set<String> OURS_OR_YOURS = words("mon ma mes notre nos ton ta tes votre vos");
    private static final Set<String> THEIRS = words("son sa ses leur leurs");
    private static final Map<String, Set<String>> TIMES = Map.of(
            "demain", words("lendemain"),
            "hier", words("veille"),
            "aujourd", words("jour"),
            "ici", words("la"),
            "maintenant", words("alors"),
            "ce", words("le"),
            "cette", words("la"));
    private static final List<Set<String>> IRREGULAR = List.of(
            words(
                    "suis es est sommes etes sont etais etait etions etiez etaient serai seras sera serons serez seront serait seraient fut"),
            words(
                    "ai as a avons avez ont avais avait avions aviez avaient aurai auras aura aurons aurez auront aurait auraient eut"),
            words(
                    "vais vas va allons allez vont allais allait allions alliez allaient irai iras ira irons irez iront irait iraient"),
            words(
                    "peux peut pouvons pouvez peuvent pouvais pouvait pouvaient pourrai pourra pourrons pourrez pourront pourrait pourraient"),
            words("veux veut voulons voulez veulent voulais voulait voulaient voudrai voudra voudrait voudraient"),
            words(
                    "fais fait faisons faites font faisais faisait faisaient ferai fera ferons ferez feront ferait feraient"),
            words("sais sait savons savez savent savais savait savaient saurai saura saurait sauraient"),
            words(
                    "dois doit devons devez doivent devais devait devaient devrai devra devrons devrez devront devrait devraient"),
            words(
                    "vois voit voyons voyez voient voyait voyaient verrai verra verrons verrez verront verrait verraient"),
            words(
                    "viens vient venons venez viennent venait venaient viendrai viendra viendrons viendrez viendront viendrait viendraient"),
            words("tiens tient tenons tenez tiennent tenait tenaient tiendrai tiendra tiendrons tiendrait tiendraient"),
            words("bois boit buvons buvez boivent buvais buvait buvaient boirai boira boirons boirait boiraient"),
            words("mets met mettons mettez mettent mettais mettait mettaient mettrai mettra mettrait mettraient"),
            words("dis dit disons dites disent disais disait disaient dirai dira dirons diront dirait diraient"),
            words("lis lit lisons lisez lisent lisait lisaient lirai lira lirait liraient"),
            words(
                    "ecris ecrit ecrivons ecrivez ecrivent ecrivais ecrivait ecrivaient ecrirai ecrira ecrirait ecriraient"),
            words("crois croit croyons croyez croient croyais croyait croyaient croirai croira croirait croiraient"),
            words("vis vit vivons vivez vivent vivais vivait vivaient vivrai vivra vivrait vivraient"),
            words(
                    "recois recoit recevons recevez recoivent recevait recevaient recevrai recevra recevrait recevraient"),
            words("faut fallait faudra faudrait"),
            words("vaut valent valait valaient vaudra vaudront vaudrait vaudraient"));
    private static final Set<String> ENDINGS =
            words("e es ent ons ez ais ait ions iez aient ai as a erai eras era erons erez eront erais"
                    + " erait erions eriez eraient rai ras ra rons rez ront rais rait rions riez raient s t is it issons issez issent issais issait"
                    + " issaient x d ds eons eais eait eaient");
    private static final Set<String> LINKS = words("que qu");
    private static final int STEM = 3;

    private Transposition() {}

    /** Whether every word that differs is the same one in another person, tense or time. */
    static boolean holds(Alignment alignment) {
        List<Token> said = alignment.onlySource();
        List<Token> written = withoutLinks(alignment.onlyArticle(), said.size());
        if (said.isEmpty() || said.size() != written.size()) {
            return false;
        }
        boolean moved = false;
        for (int at = 0; at < said.size(); at++) {
            String one = said.get(at).fold();
            String other = written.get(at).fold();
            if (Turning.negates(one) || Turning.counts(one) || !moves(one, other)) {
                return false;
            }
            moved |= FIRST_OR_SECOND.contains(one) || OURS_OR_YOURS.contains(one) || isSameVerb(one, other);
        }
        return moved;
    }

    /** « et je ne comprends pas » is told as « et qu’il ne comprenait pas ». */
    private static List<Token> withoutLinks(List<Token> written, int said) {
        return written.size() <= said
                ? written
                : written.stream().filter(word -> !LINKS.contains(word.fold())).toList();
    }

    private static boolean moves(String one, String other) {
        return FIRST_OR_SECOND.contains(one) && THIRD.contains(other)
                || OURS_OR_YOURS.contains(one) && THEIRS.contains(other)
                || TIMES.getOrDefault(one, Set.of()).contains(other)
                || isSameVerb(one, other);
    }

    private static boolean isSameVerb(String one, String other) {
        if (IRREGULAR.stream().anyMatch(forms -> forms.contains(one) && forms.contains(other))) {
            return true;
        }
        int stem = 0;
        while (stem < Math.min(one.length(), other.length()) && one.charAt(stem) == other.charAt(stem)) {
            stem++;
        }
        for (int at = stem; at >= STEM; at--) {
            if (ENDINGS.contains(one.substring(at)) && ENDINGS.contains(other.substring(at))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
