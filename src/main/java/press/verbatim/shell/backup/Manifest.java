package press.verbatim.shell.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a backup says about itself; the last entry of the file.
 *
 * @param format version of this layout
 * @param migrations scripts that had made the tables, in the order they ran
 * @param tables rows of each table
 * @param parts length and checksum of each entry
 */
record Manifest(
        int format, Instant created, List<String> migrations, Map<String, Long> tables, Map<String, Part> parts) {
    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    record Part(long length, String sha256) {}
}
