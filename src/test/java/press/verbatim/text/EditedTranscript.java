package press.verbatim.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A long invented transcript whose every letter has a number of its own, so that after any edits it is known where each of them went.
 * A passage put in again keeps the numbers of its letters: where the first is dropped later, it was moved.
 * Sentences come again, whole or begun alike, as people repeat themselves.
 */
final class EditedTranscript {
    private static final List<String> SUBJECTS = List.of(
            "le ministre",
            "notre envoyé",
            "la délégation",
            "le conseiller",
            "je",
            "tout le monde",
            "personne",
            "le bureau de Vienne");
    private static final List<String> VERBS = List.of(
            "attend",
            "ne signera pas",
            "relit",
            "a promis",
            "refuse",
            "n’a jamais vu",
            "prépare",
            "garde",
            "corrige",
            "veut publier");
    private static final List<String> THINGS = List.of(
            "le texte",
            "les vingt points",
            "la lettre de mars",
            "240 hommes",
            "un accord",
            "cette phrase",
            "la liste",
            "l’annexe",
            "sa réponse");
    private static final List<String> ENDS = List.of(
            "avant la visite",
            "dès lundi",
            "sans le dire",
            "à 18 heures",
            "comme la dernière fois",
            "pour l’instant",
            "d’ici à vendredi",
            "hier");

    private final Random random;
    private final List<String> said = new ArrayList<>();
    private final List<int[]> letters = new ArrayList<>();
    private int numbers;

    EditedTranscript(long seed, int sentences) {
        random = new Random(seed);
        for (int at = 0; at < sentences; at++) {
            insert(letters.size(), said.size() > 20 && random.nextInt(8) == 0 ? pick(said) : sentence());
        }
    }

    String text() {
        int[] points = letters.stream().mapToInt(letter -> letter[0]).toArray();
        return new String(points, 0, points.length);
    }

    int size() {
        return letters.size();
    }

    int number(int at) {
        return letters.get(at)[1];
    }

    /** Where the letter with each number is now, the original first; a passage put in twice has its letters in two places. */
    Map<Integer, List<Integer>> places() {
        Map<Integer, List<Integer>> places = new HashMap<>();
        for (int at = 0; at < letters.size(); at++) {
            List<Integer> all = places.computeIfAbsent(letters.get(at)[1], number -> new ArrayList<>());
            all.add(letters.get(at)[2] == 0 ? 0 : all.size(), at);
        }
        return places;
    }

    /** One random correction: a word, a sentence or a whole passage changed, added, dropped, doubled or put elsewhere. */
    void edit() {
        int at = random.nextInt(letters.size());
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> replaceWord(at);
            case 3 -> insert(wordStart(at), "vraiment ");
            case 4 -> delete(wordStart(at), wordEnd(at) + 1);
            case 5 -> delete(sentenceStart(at), sentenceEnd(at));
            case 6 -> insert(sentenceStart(at), sentence());
            case 7 -> copy(at);
            case 8 -> move(at);
            default -> replaceSentence(at);
        }
    }

    private void replaceWord(int at) {
        int start = wordStart(at);
        delete(start, wordEnd(at));
        insert(
                start,
                List.of("oui", "non", "quatre", "ne", "demain", "l’autre", "quelqu’un")
                        .get(random.nextInt(7)));
    }

    private void replaceSentence(int at) {
        int start = sentenceStart(at);
        delete(start, sentenceEnd(at));
        insert(start, sentence());
    }

    private void copy(int at) {
        int start = sentenceStart(at);
        int end = Math.min(letters.size(), sentenceEnd(Math.min(letters.size() - 1, at + random.nextInt(200))));
        List<int[]> copied = letters.subList(start, Math.max(start, end)).stream()
                .map(letter -> new int[] {letter[0], letter[1], 1})
                .toList();
        letters.addAll(sentenceStart(random.nextInt(letters.size())), copied);
    }

    private void move(int at) {
        int start = sentenceStart(at);
        List<int[]> moved = new ArrayList<>(letters.subList(start, sentenceEnd(at)));
        letters.subList(start, start + moved.size()).clear();
        letters.addAll(sentenceStart(random.nextInt(letters.size())), moved);
    }

    private void insert(int at, String words) {
        List<int[]> fresh = new ArrayList<>();
        words.codePoints().forEach(point -> fresh.add(new int[] {point, numbers++, 0}));
        letters.addAll(at, fresh);
    }

    private void delete(int from, int to) {
        int end = Math.min(letters.size(), to);
        if (letters.size() - (end - from) > 1_000) {
            letters.subList(from, end).clear();
        }
    }

    private String sentence() {
        StringBuilder words = new StringBuilder(clause());
        int more = random.nextInt(3);
        for (int clause = 0; clause < more; clause++) {
            words.append(random.nextBoolean() ? ", et " : " ; ").append(clause());
        }
        String sentence = Character.toUpperCase(words.charAt(0)) + words.substring(1) + " " + name()
                + (random.nextInt(6) == 0 ? " ? " : ". ");
        said.add(sentence);
        return sentence;
    }

    private String clause() {
        return pick(SUBJECTS) + " " + pick(VERBS) + " " + pick(THINGS) + " " + pick(ENDS);
    }

    /** Invented names keep sentences apart, as what people talk about does. */
    private String name() {
        StringBuilder name = new StringBuilder("de ");
        for (int syllable = 0; syllable < 2 + random.nextInt(2); syllable++) {
            name.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        return name.toString();
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private int wordStart(int at) {
        int start = at;
        while (start > 0 && letters.get(start - 1)[0] != ' ') {
            start--;
        }
        return start;
    }

    private int wordEnd(int at) {
        int end = at;
        while (end < letters.size() && letters.get(end)[0] != ' ') {
            end++;
        }
        return end;
    }

    private int sentenceStart(int at) {
        int start = at;
        while (start > 1 && !endsSentence(start - 2)) {
            start--;
        }
        return start <= 1 ? 0 : start;
    }

    private int sentenceEnd(int at) {
        int end = at;
        while (end < letters.size() && (end < 2 || !endsSentence(end - 2) || end == at)) {
            end++;
        }
        return end;
    }

    private boolean endsSentence(int at) {
        int point = letters.get(at)[0];
        return (point == '.' || point == '?') && letters.get(at + 1)[0] == ' ';
    }
}
