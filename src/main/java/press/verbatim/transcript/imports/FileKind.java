package press.verbatim.transcript.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import press.verbatim.platform.Refusal;

/** Tells kinds of files by their first bytes, and refuses each kind that holds no transcript with a sentence of its own. */
final class FileKind {
    private static final int HEAD = 512;
    private static final Pattern JSON = Pattern.compile("\\s*(?:\\{|(?:\\[\\s*)+\\{).*", Pattern.DOTALL);
    private static final Pattern XML =
            Pattern.compile("\\s*<(?:\\?xml\\s|!--|(?:\\w+:)?(?:TEI|teiCorpus)[\\s>.]).*", Pattern.DOTALL);
    private static final List<Signature> SIGNATURES = List.of(
            new Signature("%PDF-", 0, "pdf"),
            new Signature("\u00D0\u00CF\u0011\u00E0", 0, "office"),
            new Signature("{\\rtf", 0, "office"),
            new Signature("\u001F\u008B", 0, "archive"),
            new Signature("Rar!", 0, "archive"),
            new Signature("7z\u00BC\u00AF", 0, "archive"),
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

    static boolean isZip(byte[] bytes) {
        return head(bytes).startsWith("PK\u0003\u0004");
    }

    /** XML of our kind or any other: the declaration, or the root of TEI; in UTF-16 every second byte is zero and left out. */
    static boolean isXml(byte[] bytes) {
        String head = head(bytes);
        String plain = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
        boolean wide = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
        return XML.matcher(wide ? head.substring(2).replace("\0", "") : plain).matches();
    }

    /** An object, or an array of what speech-to-text writes; a time in brackets begins a line of speaker text instead. */
    static boolean isJson(String text) {
        return JSON.matcher(text.substring(0, Math.min(HEAD, text.length()))).matches();
    }

    static void refuseUnreadable(byte[] bytes) {
        String head = head(bytes);
        SIGNATURES.stream().filter(each -> each.begins(head)).findFirst().ifPresent(found -> {
            throw refusal(found.kind());
        });
    }

    static void refuseMarkup(String text) {
        String start = text.stripLeading();
        String head = start.substring(0, Math.min(20, start.length())).toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype") || head.startsWith("<html")) {
            throw refusal("markup");
        }
    }

    static Refusal refusal(String kind) {
        return new Refusal("source", "transcript.error.file." + kind);
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    }
}
