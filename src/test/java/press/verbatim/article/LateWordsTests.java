package press.verbatim.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import press.verbatim.VerbatimTest;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.ExpungeService;
import press.verbatim.transcript.ExpungedWords;
import press.verbatim.transcript.TranscriptFixture;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;

/** A page that was open while words were destroyed cannot bring them back; what is written afterwards is free. */
@VerbatimTest
class LateWordsTests {
    private static final String NAME = "Philibert Grandcourt";

    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private ExpungeService expunging;

    @Autowired
    private ExpungedWords expunged;

    @Autowired
    private ArticleFixture made;

    @Autowired
    private ArticleService articles;

    @Autowired
    private VersionsService versions;

    private ArticleId article;
    private int opened;

    @BeforeEach
    void expungeWhileAPageIsOpen() {
        TestStaff.EDITOR.signIn();
        TranscriptId transcript = imports.create(TranscriptFixture.draft(
                "Appel à expurger", "[00:00:58] Anton Lisker : Appelez " + NAME + " demain.\n"));
        article = made.writtenBy(TestStaff.EDITOR, "Un papier ouvert");
        opened = expunged.last();
        int places = expunging.preview(transcript, List.of(NAME)).places();
        expunging.expunge(transcript, List.of(NAME), "expurger", true, places);
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void storesTheMarkInPlaceOfTheWordsAndSaysSo() {
        SaveResult.Saved saved = (SaveResult.Saved) save(version(), "philibert GRANDCOURT", opened);

        assertThat(saved.erased()).isNotNull();
        assertThat(saved.erased().headline()).isEqualTo("Qui est [expurgé] ?");
        assertThat(articles.open(article).copy()).isEqualTo(saved.erased());
        assertThat(articles.open(article).copy().body()).isEqualTo("<p>On a vu [expurgé] hier.</p>");
    }

    @Test
    void keepsNoWordsInAConflictEither() {
        SaveResult.Conflict conflict = (SaveResult.Conflict) save(version() - 1, NAME, opened);

        assertThat(conflict.erased()).isNotNull();
        assertThat(conflict.erased().body()).doesNotContain("Grandcourt").contains("[expurgé]");
        assertThat(versions.conflicts(article))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.refused().body()).doesNotContain("Grandcourt"));
    }

    @Test
    void leavesTheWordsToWhoeverOpenedThePageAfterwards() {
        SaveResult.Saved saved = (SaveResult.Saved) save(version(), NAME, expunged.last());

        assertThat(saved.erased()).isNull();
        assertThat(articles.open(article).copy().body()).contains(NAME);
    }

    @Test
    void leavesOtherWordsOfThePageAsTheyAre() {
        SaveResult.Saved saved = (SaveResult.Saved) save(version(), "Philippe Grandcourtois", opened);

        assertThat(saved.erased()).isNull();
    }

    private int version() {
        return articles.open(article).version();
    }

    private SaveResult save(int base, String name, int expungings) {
        WorkingCopy copy =
                new WorkingCopy("", "Qui est " + name + " ?", "Le chapô.", "<p>On a vu " + name + " hier.</p>");
        return articles.save(article, new SaveRequest(base, copy, List.of(), expungings));
    }
}
