package press.verbatim.text;

import com.ibm.icu.text.Transliterator;

/** Makes the readable part of an address out of a title in any script; articles, transcripts, topics and sections use it. */
public final class Slug {
    public static final int LONGEST = 90;

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private Slug() {}

    /** Lower-case Latin letters, digits and single hyphens; empty when the title holds no letter or digit. */
    public static String of(String title) {
        String latin = LATIN.transliterate(Normal.fold(title));
        String hyphens = latin.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (hyphens.length() <= LONGEST) {
            return hyphens;
        }
        int cut = hyphens.lastIndexOf('-', LONGEST);
        return hyphens.substring(0, cut > LONGEST / 2 ? cut : LONGEST);
    }
}
