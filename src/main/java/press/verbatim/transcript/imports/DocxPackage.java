package press.verbatim.transcript.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import press.verbatim.platform.Refusal;

/**
 * Looks through a zip before anything opens it as a Word document: counts what it inflates to without keeping it, and refuses archives
 * that grow too large, names that lead elsewhere, macros, and packages that are no Word document.
 */
final class DocxPackage {
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    /** Parsed XML takes many times its size in memory. */
    private static final int MOST_XML = 24 * 1024 * 1024;

    private final byte[] buffer = new byte[16 * 1024];
    private int entries;
    private long bytes;
    private long xml;
    private boolean word;

    private DocxPackage() {}

    static void refuseHostile(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            DocxPackage found = new DocxPackage();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.entry(entry.getName(), zip);
            }
            if (!found.word) {
                throw FileKind.refusal("office");
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal("source", "transcript.error.file.docx-broken");
        }
    }

    private void entry(String name, ZipInputStream zip) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (leadsElsewhere(name)) {
            throw FileKind.refusal("docx-path");
        }
        if (lower.endsWith("vbaproject.bin") || lower.endsWith("vbadata.xml")) {
            throw FileKind.refusal("macros");
        }
        word |= name.equals("word/document.xml");
        entries++;
        count(zip, lower.endsWith(".xml") || lower.endsWith(".rels"));
    }

    private void count(ZipInputStream zip, boolean isXml) throws IOException {
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            bytes += read;
            xml += isXml ? read : 0;
            if (bytes > MOST_BYTES || xml > MOST_XML || entries > MOST_ENTRIES) {
                throw FileKind.refusal("docx-bomb");
            }
        }
        if (entries > MOST_ENTRIES) {
            throw FileKind.refusal("docx-bomb");
        }
    }

    private static boolean leadsElsewhere(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.indexOf('\0') >= 0
                || ("/" + name + "/").contains("/../");
    }
}
