package press.verbatim.shell.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Looks into the files of the search indexes below a data folder, rows dropped but still written included. */
final class IndexedWords {
    private IndexedWords() {}

    /** Whether the index as it is kept on disk still holds a word with these letters. */
    static boolean hold(Path data, String word) {
        try (Stream<Path> slots = Files.list(data.resolve("index"))) {
            List<Path> folders = slots.toList();
            for (Path slot : folders) {
                if (holds(slot, word)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path slot, String word) throws IOException {
        try (FSDirectory folder = FSDirectory.open(slot)) {
            if (!DirectoryReader.indexExists(folder)) {
                return false;
            }
            try (DirectoryReader reader = DirectoryReader.open(folder)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    if (holds(leaf.reader(), word)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean holds(LeafReader leaf, String word) throws IOException {
        for (FieldInfo field : leaf.getFieldInfos()) {
            Terms terms = leaf.terms(field.name);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                if (term.utf8ToString().contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
