package press.verbatim.transcript.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import press.verbatim.platform.Refusal;

/** Recognises files that hold no plain text, by their first bytes, and refuses each kind with a sentence of its own. */
final class FileKind {
    private static final int HEAD = 512;
    private static final List<Signature> SIGNATURES = List.of(
            new Signature("%PDF-", 0, "pdf"),
            new Signature("PK\u0003\u0004", 0, "office"),
            new Signature("\u00D0\u00CF\u0011\u00E0", 0, "office"),
            new Signature("{\\rtf", 0, "office"),
            new Signature("\u00FF\u00D8\u00FF", 0, "image"),
            new Signature("\u0089PNG", 0, "image"),
            new Signature("GIF8", 0, "image"),
            new Signature("WEBP", 8, "image"),
            new Signature("WAVE", 8, "recording"),
            new Signature("ftyp", 4, "recording"),
            new Signature("ID3", 0, "recording"),
            new Signature("OggS", 0, "recording"),
            new Signature("fLaC", 0, "recording"),
            new Signature("\u001AE\u00DF\u00A3", 0, "recording"));

    private FileKind() {}

    private record Signature(String bytes, int at, String kind) {
        boolean begins(String head) {
            return head.startsWith(bytes, at);
        }
    }

    static void refuseUnreadable(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        SIGNATURES.stream().filter(each -> each.begins(head)).findFirst().ifPresent(found -> {
            throw refusal(found.kind());
        });
    }

    static void refuseMarkup(String text) {
        String start = text.stripLeading();
        String head = start.substring(0, Math.min(20, start.length())).toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype") || head.startsWith("<html") || head.startsWith("<?xml")) {
            throw refusal("markup");
        }
    }

    static Refusal refusal(String kind) {
        return new Refusal("source", "transcript.error.file." + kind);
    }
}
