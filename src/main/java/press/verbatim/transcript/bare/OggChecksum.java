package press.verbatim.transcript.bare;

import java.io.IOException;

/** The checksum of an Ogg page: 32 bits, the highest first, over the page with its own place empty. */
final class OggChecksum {
    private static final int PLACE = 22;
    private static final int POLYNOMIAL = 0x04C11DB7;

    private OggChecksum() {}

    static void put(InPlace file, long page, long end) throws IOException {
        file.zero(page + PLACE, page + PLACE + Integer.BYTES);
        int sum = 0;
        for (byte each : file.bytes(page, (int) (end - page))) {
            sum ^= each << 24;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                sum = sum < 0 ? sum << 1 ^ POLYNOMIAL : sum << 1;
            }
        }
        file.put(page + PLACE, (byte) sum, (byte) (sum >> 8), (byte) (sum >> 16), (byte) (sum >> 24));
    }
}
