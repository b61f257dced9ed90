package press.verbatim.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import press.verbatim.VerbatimTest;
import press.verbatim.platform.Slice;
import press.verbatim.security.StaffId;
import press.verbatim.security.TestStaff;
import press.verbatim.transcript.AnnotationFilter.About;
import press.verbatim.transcript.AnnotationFilter.State;

@VerbatimTest
class AnnotationSearchServiceTest {
    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private TranscriptAccessService access;

    @Autowired
    private AnnotationService annotations;

    @Autowired
    private AnnotationThreadService threads;

    @Autowired
    private AnnotationSearchService search;

    private final String tag = "balise " + UUID.randomUUID();
    private TranscriptId open;
    private AnnotationId question;
    private AnnotationId answered;

    @BeforeEach
    void annotateTwoTranscripts() {
        TestStaff.EDITOR.signIn();
        open = imports.create(TranscriptFixture.call("Ouverte"));
        access.setVisibility(open, Visibility.NEWSROOM);
        question = note(open, 2, "passages get cut", "Où est la Élégie ?", Motivation.QUESTIONING, false);
        answered = note(open, 3, "start from there", "100 % sûr_e", Motivation.COMMENTING, false);
        threads.reply(answered, "Voir le registre du port");
        threads.resolve(answered);
        note(open, 3, "all of it", "rien qu’à moi", Motivation.COMMENTING, true);
        TranscriptId hidden = imports.create(TranscriptFixture.call("Fermée"));
        note(hidden, 2, "passages get cut", "confidentielle", Motivation.COMMENTING, false);
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void showsEveryoneWhatTheyMaySeeAndNoMore() {
        assertThat(notes(filter("", null, null, "", null))).hasSize(4);
        TestStaff.OTHER_EDITOR.signIn();
        assertThat(notes(filter("", null, null, "", null))).containsExactly("100 % sûr_e", "Où est la Élégie ?");
        assertThat(notes(filter("confidentielle", null, null, "", null))).isEmpty();
        assertThat(notes(filter("rien", null, null, "", null))).isEmpty();
    }

    @Test
    void findsWordsOfNoteQuoteAndAnswersUnderAnyAccent() {
        assertThat(found(filter("elegie", null, null, "", null))).containsExactly(question);
        assertThat(found(filter("passages cut", null, null, "", null))).contains(question);
        assertThat(found(filter("REGISTRE du port", null, null, "", null))).containsExactly(answered);
        assertThat(found(filter("100 %", null, null, "", null))).containsExactly(answered);
        assertThat(found(filter("s_r_e", null, null, "", null))).isEmpty();
    }

    @Test
    void filtersByEverythingElse() {
        assertThat(found(filter("", Motivation.QUESTIONING, null, "", null))).containsExactly(question);
        assertThat(found(filter("", null, State.RESOLVED, "", null))).containsExactly(answered);
        assertThat(found(filter("", null, State.OPEN, "", null)))
                .contains(question)
                .doesNotContain(answered);
        assertThat(found(filter("", null, State.WAITING, "", null))).isEmpty();
        assertThat(found(filter("", null, null, "lisker", null))).hasSize(2).contains(answered);
        assertThat(found(filter("", null, null, "personne", null))).isEmpty();
        assertThat(found(new AnnotationFilter("", tag, null, TestStaff.REPORTER.id(), null, "", null, null)))
                .isEmpty();
        assertThat(found(new AnnotationFilter("", tag, null, null, open, "", null, null)))
                .hasSize(3);
        assertThat(found(new AnnotationFilter("", tag.substring(0, 12), null, null, null, "", null, null)))
                .isEmpty();
        TestStaff.OTHER_EDITOR.signIn();
        assertThat(found(filter("", null, null, "", About.MINE))).isEmpty();
    }

    @Test
    void goesThroughThemByCursorWithoutLossOrRepetition() {
        List<AnnotationId> all = new ArrayList<>();
        String cursor = null;
        do {
            Slice<AnnotationHit> page = search.search(filter("", null, null, "", null), cursor, 1);
            page.items().forEach(hit -> all.add(hit.annotation().id()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(all).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void forgetsADeletedAnswer() {
        ReplyId reply = annotations.list(open).stream()
                .filter(note -> note.id().equals(answered))
                .findFirst()
                .orElseThrow()
                .replies()
                .getFirst()
                .id();
        threads.deleteReply(reply);

        assertThat(found(filter("registre", null, null, "", null))).isEmpty();
    }

    private AnnotationFilter filter(
            String words,
            @Nullable Motivation motivation,
            @Nullable State state,
            String speaker,
            @Nullable About about) {
        StaffId anyone = null;
        return new AnnotationFilter(words, tag, motivation, anyone, null, speaker, state, about);
    }

    private List<AnnotationId> found(AnnotationFilter filter) {
        return search.search(filter, null, 50).items().stream()
                .map(hit -> hit.annotation().id())
                .toList();
    }

    private List<String> notes(AnnotationFilter filter) {
        return search.search(filter, null, 50).items().stream()
                .map(hit -> hit.annotation().note())
                .toList();
    }

    private AnnotationId note(
            TranscriptId in, int turn, String words, String text, Motivation motivation, boolean onlyMine) {
        TurnView said = transcripts.turns(in, turn, 1).turns().getFirst();
        return annotations
                .create(new AnnotationDraft(
                        TranscriptFixture.passage(in, said, words), text, List.of(tag), onlyMine, motivation))
                .id();
    }
}
