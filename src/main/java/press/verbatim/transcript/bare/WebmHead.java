package press.verbatim.transcript.bare;

import java.io.IOException;

/**
 * The beginning of an element of a WebM file.
 *
 * @param endless its length was not known when it was written
 */
record WebmHead(long id, long body, long length, boolean endless) {
    static WebmHead at(InPlace file, long at) throws IOException {
        int named = width(file, at, 4);
        int counted = width(file, at + named, 8);
        long rest = counted == 1 ? 0 : file.number(at + named + 1, counted - 1);
        long first = file.number(at + named, 1) & (0xFF >> counted);
        long length = first << 8 * (counted - 1) | rest;
        boolean endless = length == (1L << 7 * counted) - 1;
        return new WebmHead(file.number(at, named), at + named + counted, length, endless);
    }

    /** The zeros before the first one of a number say how many bytes it has. */
    private static int width(InPlace file, long at, int most) throws IOException {
        int width = Integer.numberOfLeadingZeros((int) file.number(at, 1)) - 23;
        if (width > most) {
            throw new UnknownShape("number");
        }
        return width;
    }
}
