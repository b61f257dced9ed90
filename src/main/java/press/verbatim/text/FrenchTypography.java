package press.verbatim.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Proposes how a block of French text should be set, after the rules of {@code docs/typography.md}. Proofing asks it for every block; the
 * editor makes the changes. A text mended as proposed has nothing left to mend.
 *
 * <p>What stands in a quotation is mended apart: its signs and spaces only, never a letter or a figure.
 */
public final class FrenchTypography {
    /** The longest block that is checked, in UTF-16 units: rules look back and ahead, and a pasted run without an end would hold up a save. */
    public static final int LONGEST = 8_000;

    private static final Pattern QUOTATION = Pattern.compile("«[^«»]*»|“[^“”]*”|\"[^\"]*\"");

    private static final Map<FrenchCountry, FrenchTypography> BY_COUNTRY = new EnumMap<>(FrenchCountry.class);

    static {
        for (FrenchCountry country : FrenchCountry.values()) {
            BY_COUNTRY.put(country, new FrenchTypography(country));
        }
    }

    private final FrenchCountry country;
    private final List<SettingRule> all;
    private final List<SettingRule> signs;
    private final List<SettingRule> proposals = LetterRules.proposals();

    private FrenchTypography(FrenchCountry country) {
        this.country = country;
        this.all = Stream.of(SignRules.of(country), NumberRules.of(country), LetterRules.sure())
                .flatMap(List::stream)
                .toList();
        this.signs = all.stream().filter(rule -> !rule.words()).toList();
    }

    /** The rules of a country. */
    public static FrenchTypography of(FrenchCountry country) {
        FrenchTypography rules = BY_COUNTRY.get(country);
        if (rules == null) {
            throw new IllegalArgumentException(country.name());
        }
        return rules;
    }

    /**
     * What to mend in a block, in the order of reading; nothing in a block longer than {@link #LONGEST}, which no paragraph of an article is.
     *
     * @param quotations the quotations of the block with their marks, in UTF-16 offsets, none inside another
     */
    public List<Mend> mends(String text, List<TextRange> quotations) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        Quoted quoted = new Quoted(text, quotations);
        BitSet addresses = Addresses.in(text);
        Mending outside = new Mending(text, at -> !addresses.get(at) && !quoted.inside(at));
        quoted.straightPairs().reversed().forEach(pair -> {
            outside.put(pair.to() - 1, pair.to(), "»", TypographyRule.QUOTATION_MARKS);
            outside.put(pair.from(), pair.from() + 1, "«", TypographyRule.QUOTATION_MARKS);
        });
        outside.apply(all);
        Mending proposed = new Mending(text, at -> !addresses.get(at) && !quoted.inside(at));
        proposed.apply(proposals);
        List<Mend> inside = quotations.isEmpty() ? List.of() : inside(text, quoted, addresses);
        return together(outside.mends(true, false), inside, proposed.mends(false, false));
    }

    private List<Mend> inside(String text, Quoted quoted, BitSet addresses) {
        Mending inside = new Mending(text, at -> !addresses.get(at) && quoted.inside(at));
        quoted.nested(country)
                .forEach(sign -> inside.put(sign.at(), sign.at() + 1, sign.becomes(), TypographyRule.QUOTATION_MARKS));
        inside.apply(signs);
        return inside.mends(true, true);
    }

    /** A line with all that is sure mended, and the words between quotation marks left as they are; the dialog of a photo asks. */
    public String mended(String line) {
        List<TextRange> quotations = QUOTATION
                .matcher(line)
                .results()
                .map(quotation -> new TextRange(quotation.start(), quotation.end()))
                .toList();
        StringBuilder mended = new StringBuilder(line);
        for (Mend mend : mends(line, quotations).reversed()) {
            if (mend.sure() && !mend.quoted()) {
                int from = CodePoints.toUtf16(line, mend.from());
                mended.replace(from, from + mend.old().length(), mend.proposed());
            }
        }
        return mended.toString();
    }

    /** What overlaps a sure change is not proposed as well. */
    private static List<Mend> together(List<Mend> outside, List<Mend> inside, List<Mend> proposed) {
        List<Mend> all = new ArrayList<>(outside);
        all.addAll(inside);
        for (Mend one : proposed) {
            if (outside.stream().noneMatch(sure -> sure.from() < one.to() && one.from() < sure.to())) {
                all.add(one);
            }
        }
        all.sort(Comparator.comparingInt(Mend::from));
        return List.copyOf(all);
    }
}
