package press.verbatim.proofing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import press.verbatim.text.Turning;

/** The small words a check must know: those that turn a meaning round, those that count, those that say who speaks. */
final class Lexicon {
    private static final Set<String> UNSURE_NEGATIONS = Set.of("plus", "point", "personne", "non", "no", "n");
    private static final Set<String> LEADING_NEGATIONS =
            Set.of("ne", "n", "not", "never", "cannot", "не", "ни", "нельзя");
    private static final Set<String> SECOND_HALVES = Set.of("pas", "jamais", "plus", "point", "rien", "guere");
    private static final Set<String> TRAILING_NEGATIONS = Set.of("pas", "jamais", "guere", "not");
    private static final String STEMS =
            "déclar|affirm|assur|ajout|expliqu|précis|lanc|insist|estim|confi|gliss|soulign|"
                    + "rappel|rappell|racont|ironis|résum|not|observ|demand|interrog|exclam|martel|martèl|répèt|répét|souffl|jug|avanc|"
                    + "plaid|tranch|regrett|déplor|détaill|comment|indiqu|murmur|cri|nuanc|rétorqu|répliqu|argument|analys|"
                    + "témoign|justifi|dénonc|propos|suggèr|suggér|conseill|pens|accus|réclam|annonc|complèt|conced|concèd|concéd|"
                    + "inquièt|redout|critiqu|évoqu|avertiss|avou|encourag|recommand|invit|promett|point|"
                    + "acquiesc|agac|amus|approuv|assèn|assén|bougonn|chuchot|clam|confess|confirm|contest|corrig|décrèt|décrét|"
                    + "désol|emport|enchaîn|enthousiasm|étonn|excus|félicit|fulmin|grinc|grommell|grommel|hurl|impatient|implor|indign|"
                    + "insinu|insurg|invoqu|jur|lâch|lament|maugré|minimis|moqu|object|oppos|persifl|persist|plaisant|proclam|"
                    + "protest|questionn|raill|rapport|rassur|récapitul|rectifi|récus|réfut|relativis|remarqu|remerci|reproch|révèl|"
                    + "révél|ripost|ronchonn|sermonn|soupir|tempèr|tempér|tonn|vant";
    private static final String IRREGULAR = "dit|disent|disait|répond|répondait|poursuit|poursuivait|conclut|concluait|"
            + "reconnaît|reconnait|admet|admettait|soutient|soutenait|prévient|prévenait|écrit|écrivait|reprend|reprenait|"
            + "croit|croyait|promet|promettait|maintient|sourit|craint|craignait|avertit|prétend|prétendait|veut|voit|"
            + "convient|convenait|défend|défendait|dément|démentait|garantit|gémit|plaint|plaignait|réagit|réagissait|réjouit|renchérit|"
            + "rugit|souvient|souvenait|surenchérit";
    private static final String PARTICIPLES =
            "dit|répondu|poursuivi|conclu|reconnu|admis|soutenu|prévenu|écrit|repris|cru|promis|maintenu"
                    + "|souri|averti|prétendu|craint|convenu|défendu|démenti|garanti|gémi|plaint|réagi|réjoui|renchéri|souvenu|surenchéri";

    /** A verb of speech in the present or the past, third person. */
    static final String SPEAKS =
            "(?:(?:s['’]|se[\\s\\p{Z}]+)?(?:(?:" + STEMS + ")(?:e|ent|ait|aient|a|èrent)|" + IRREGULAR + "))";

    /** A past participle of a verb of speech. */
    static final String SPOKEN = "(?:(?:" + STEMS + ")é|" + PARTICIPLES + ")";

    static final List<String> ACCORDING = List.of("selon", "d'après", "après", "pour", "dixit");
    private static final Pattern SPEECH = Pattern.compile(SPEAKS + "|" + SPOKEN);

    private Lexicon() {}

    static boolean isNegation(Token token) {
        return Turning.negates(token.fold());
    }

    /** A negation beyond doubt, even out of its sentence. */
    static boolean isSureNegation(Token token) {
        return isNegation(token) && !UNSURE_NEGATIONS.contains(token.fold());
    }

    /** Turns round the words that follow it. */
    static boolean negatesWhatFollows(Token token) {
        return LEADING_NEGATIONS.contains(token.fold()) || token.fold().endsWith("n't");
    }

    /** The half of a French negation that stands after the verb. */
    static boolean isSecondHalf(Token token) {
        return SECOND_HALVES.contains(token.fold());
    }

    /** Turns round the words before it. */
    static boolean negatesWhatPrecedes(Token token) {
        return TRAILING_NEGATIONS.contains(token.fold());
    }

    static boolean isNumber(Token token) {
        return Turning.counts(token.fold());
    }

    static boolean isSpeech(Token token) {
        return SPEECH.matcher(token.exact()).matches();
    }
}
