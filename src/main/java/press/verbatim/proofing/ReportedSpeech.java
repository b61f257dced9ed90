package press.verbatim.proofing;

import java.util.Set;

/** Tells whether a sentence reports what somebody said without quoting it; the sourcing of an article asks. */
public final class ReportedSpeech {
    private static final Set<String> THAT = Set.of("que", "qu");
    private static final int REACH = 2;

    private ReportedSpeech() {}

    /** « selon », « d’après », or a verb of speech with its « que »: « assure que », « a déclaré hier que ». */
    public static boolean in(String text) {
        Tokens words = Tokens.of(text);
        for (int at = 0; at < words.size(); at++) {
            if (according(words, at) || Lexicon.isSpeech(words.get(at)) && that(words, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean according(Tokens words, int at) {
        String word = words.get(at).fold();
        return word.equals("selon")
                || word.equals("apres") && at > 0 && words.get(at - 1).fold().equals("d");
    }

    private static boolean that(Tokens words, int verb) {
        for (int at = verb + 1; at <= verb + REACH && at < words.size(); at++) {
            if (THAT.contains(words.get(at).fold())) {
                return true;
            }
        }
        return false;
    }
}
