package press.verbatim.transcript.bare;

import java.io.IOException;

/** The tags that programs append to sound, one after the other: ID3 of both kinds, APE and Lyrics3. They become zeros. */
final class TailTags {
    private static final int ID3 = 128;
    private static final int ID3_MORE = 227;
    private static final int ID3_FOOTER = 10;
    private static final int APE = 32;
    private static final int LYRICS = 15;

    private TailTags() {}

    static void clear(InPlace file) throws IOException {
        long end = file.size();
        for (long from = before(file, end); from < end; from = before(file, end)) {
            file.zero(from, end);
            end = from;
        }
    }

    /** Where the tag begins that ends there; the end itself where there is none. */
    private static long before(InPlace file, long end) throws IOException {
        if (file.stands(end - ID3, "TAG")) {
            return file.stands(end - ID3 - ID3_MORE, "TAG+") ? end - ID3 - ID3_MORE : end - ID3;
        }
        if (file.stands(end - APE, "APETAGEX")) {
            long from = end - file.turned(end - APE + 12);
            return file.stands(from - APE, "APETAGEX") ? from - APE : from;
        }
        if (file.stands(end - 9, "LYRICS200")) {
            return end - LYRICS - digits(file.signs(end - LYRICS, 6));
        }
        if (file.stands(end - ID3_FOOTER, "3DI")) {
            return end - 2 * ID3_FOOTER - Mp3Tags.length(file, end - 4);
        }
        return end;
    }

    private static long digits(String number) throws UnknownShape {
        if (!number.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            throw new UnknownShape("length of lyrics");
        }
        return Long.parseLong(number);
    }
}
