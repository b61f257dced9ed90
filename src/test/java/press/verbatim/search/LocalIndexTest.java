package press.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.verbatim.platform.DataDirectory;
import press.verbatim.platform.Ids;
import press.verbatim.search.Wanted.Kind;

class LocalIndexTest {
    private static final UUID MARK = Ids.next();

    @TempDir
    Path data;

    private LocalIndex index;
    private LocalIndex other;

    @AfterEach
    void close() throws IOException {
        if (index != null) {
            index.close();
        }
        if (other != null) {
            other.close();
        }
    }

    @Test
    void anIndexIsFoundAgainWithTheChangeItEndedAt() throws IOException {
        index = opened();
        put(index, "article:1", "zéphyr");
        index.commit(Optional.of(MARK));
        index.close();

        assertThat(index.open()).contains(MARK);
        index.letIn();
        assertThat(count(index, "=zephyr")).isEqualTo(1);
    }

    @Test
    void whatWasNotCommittedIsTakenBackWithItsMark() throws IOException {
        index = opened();
        index.commit(Optional.of(MARK));
        put(index, "article:1", "zéphyr");
        index.close();

        assertThat(index.open()).contains(MARK);
        index.letIn();
        assertThat(count(index, "=zephyr")).isZero();
    }

    @Test
    void aDamagedIndexIsThrownAway() throws IOException {
        index = opened();
        put(index, "article:1", "zéphyr");
        index.commit(Optional.of(MARK));
        index.close();
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length > 0) {
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }

        assertThat(index.open()).isEmpty();
        index.letIn();
        assertThat(count(index, "=zephyr")).isZero();
        put(index, "article:1", "zéphyr");
        assertThat(count(index, "=zephyr")).isEqualTo(1);
    }

    @Test
    void onlyAFlippedByteInTheLargestFileIsNoticedToo() throws IOException {
        index = opened();
        put(index, "article:1", "zéphyr ".repeat(5000));
        index.commit(Optional.of(MARK));
        index.close();
        Path largest = files().stream()
                .max(Comparator.comparingLong(file -> file.toFile().length()))
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(largest, bytes);

        assertThat(index.open()).isEmpty();
    }

    @Test
    void nodesThatShareADataFolderHaveAnIndexEach() throws IOException {
        index = opened();
        other = opened();
        put(index, "article:1", "zéphyr");
        assertThat(count(index, "=zephyr")).isEqualTo(1);
        assertThat(count(other, "=zephyr")).isZero();
    }

    @Test
    void theIndexOfANodeThatHasGoneIsRemoved() throws IOException {
        index = opened();
        other = opened();
        put(other, "article:1", "zéphyr");
        other.commit(Optional.of(MARK));
        other.close();

        index.purge(Optional.empty());

        assertThat(files())
                .noneMatch(file -> file.startsWith(data.resolve("index").resolve("1")) && !file.endsWith("write.lock"));
    }

    @Test
    void nothingOfWhatWasDroppedIsLeftAfterPurging() throws IOException {
        index = opened();
        put(index, "article:1", "zephyrquarantesept 12345");
        put(index, "article:2", "autre chose");
        index.commit(Optional.of(MARK));
        index.drop("article:1");
        index.purge(Optional.of(MARK));

        for (Path file : files()) {
            assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("zephyr");
        }
        assertThat(count(index, "=autre")).isEqualTo(1);
    }

    @Test
    void nobodySearchesBeforeTheIndexIsOpen() {
        LocalIndex closed = new LocalIndex(new DataDirectory(data));
        assertThatThrownBy(() -> count(closed, "=zephyr")).isInstanceOf(SearchBusy.class);
    }

    private LocalIndex opened() throws IOException {
        LocalIndex made = new LocalIndex(new DataDirectory(data));
        made.open();
        made.letIn();
        return made;
    }

    private static void put(LocalIndex index, String group, String words) throws IOException {
        index.put(
                group,
                List.of(new Row(group, Kind.ARTICLE, Instant.EPOCH)
                        .shown(Fields.TEXT, words)
                        .made()));
        index.refresh();
    }

    private static int count(LocalIndex index, String form) throws IOException {
        return index.search(searcher -> searcher.count(new TermQuery(new Term(Fields.TEXT, form))));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
