package press.verbatim.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import press.verbatim.VerbatimTest;
import press.verbatim.notices.NoticeRow;
import press.verbatim.notices.NoticesService;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.security.StaffName;
import press.verbatim.security.TestStaff;

@VerbatimTest
class AnnotationThreadServiceTest {
    @Autowired
    private MockMvc mvc;

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

    @Autowired
    private NoticesService notices;

    private TranscriptId id;
    private Passage passage;

    @BeforeEach
    void importACallOpenToTwo() throws Exception {
        for (TestStaff.Person person :
                List.of(TestStaff.REPORTER, TestStaff.OTHER_REPORTER, TestStaff.EDITOR, TestStaff.SUBSCRIBER_ADMIN)) {
            mvc.perform(get("/desk-api/transcripts").with(person.session()));
        }
        TestStaff.REPORTER.signIn();
        id = imports.create(TranscriptFixture.call("Fil de réponses"));
        access.setGrants(id, Set.of(TestStaff.REPORTER.id(), TestStaff.EDITOR.id()));
        passage = TranscriptFixture.passage(
                id, transcripts.turns(id, 2, 1).turns().getFirst(), "passages get cut");
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void keepsAThreadInWhichEachChangesTheirOwn() {
        AnnotationId note = note("À vérifier", false).id();
        AnnotationView answered = TestStaff.EDITOR.does(() -> threads.reply(note, "  D’où vient\nce mot ? "));
        ReplyId reply = answered.replies().getFirst().id();

        assertThat(answered.replies()).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo("D’où vient\nce mot ?");
            assertThat(one.author()).isEqualTo(TestStaff.EDITOR.name());
            assertThat(one.mine()).isTrue();
        });
        assertThatThrownBy(() -> threads.changeReply(reply, "autre"))
                .isInstanceOf(Refusal.class)
                .hasMessage("transcript.error.reply-other");
        assertThatThrownBy(() -> threads.deleteReply(reply)).hasMessage("transcript.error.reply-other");
        assertThatThrownBy(() -> threads.reply(note, " \n ")).hasMessage("transcript.error.required");
        assertThatThrownBy(() -> threads.reply(note, "a".repeat(10_001))).hasMessage("transcript.error.too-long");

        assertThat(TestStaff.EDITOR.does(() -> threads.deleteReply(reply)).replies())
                .isEmpty();
        assertThat(annotations.list(id).getFirst().replies()).isEmpty();
        assertThat(TestStaff.EDITOR.does(() -> threads.restoreReply(reply)).replies())
                .hasSize(1);
    }

    @Test
    void suggestsThoseWhoSeeTheTranscriptAndNobodyElse() {
        assertThat(threads.mentionable(id))
                .extracting(StaffName::id)
                .containsExactlyInAnyOrder(TestStaff.REPORTER.id(), TestStaff.EDITOR.id());

        TestStaff.EDITOR.acts(() -> access.setVisibility(id, Visibility.NEWSROOM));
        assertThat(threads.mentionable(id))
                .extracting(StaffName::id)
                .contains(TestStaff.OTHER_REPORTER.id())
                .doesNotContain(TestStaff.SUBSCRIBER_ADMIN.id());
    }

    @Test
    void callsOnlyThoseWhoMaySeeIt() {
        note("@" + TestStaff.EDITOR.name() + " et @" + TestStaff.OTHER_REPORTER.name() + ", à relire", false);
        AnnotationFilter mentions =
                new AnnotationFilter("", "", null, null, id, "", null, AnnotationFilter.About.MENTIONS);

        assertThat(TestStaff.EDITOR
                        .does(() -> search.search(mentions, null, 10))
                        .items())
                .hasSize(1);
        TestStaff.EDITOR.acts(() -> access.setVisibility(id, Visibility.NEWSROOM));
        assertThat(TestStaff.OTHER_REPORTER
                        .does(() -> search.search(mentions, null, 10))
                        .items())
                .isEmpty();
    }

    @Test
    void tellsWhomItCallsAndTakesTheNoticeAwayWithTheNote() {
        AnnotationView note = note("Pour @" + TestStaff.EDITOR.name(), false);

        assertThat(told()).containsExactly("transcripts/" + id + "?annotation=" + note.id());
        threads.reply(note.id(), "Et pour @" + TestStaff.OTHER_REPORTER.name());
        assertThat(TestStaff.OTHER_REPORTER
                        .does(() -> notices.list(true, null, 50))
                        .items())
                .noneMatch(row -> row.path().contains(id.toString()));
        annotations.delete(note.id());
        assertThat(told()).isEmpty();
    }

    private List<String> told() {
        return TestStaff.EDITOR.does(() -> notices.list(true, null, 50)).items().stream()
                .map(NoticeRow::path)
                .filter(path -> path.contains(id.toString()))
                .toList();
    }

    @Test
    void callsNobodyFromAPrivateNoteAndForgetsWhoIsNoLongerCalled() {
        AnnotationFilter mentions =
                new AnnotationFilter("", "", null, null, id, "", null, AnnotationFilter.About.MENTIONS);
        AnnotationView called = note("Pour @" + TestStaff.EDITOR.name(), false);
        annotations.update(called.id(), new AnnotationDraft(passage, "Pour personne", List.of(), false));
        note("Pour @" + TestStaff.REPORTER.name(), true);

        assertThat(TestStaff.EDITOR
                        .does(() -> search.search(mentions, null, 10))
                        .items())
                .isEmpty();
        assertThat(search.search(mentions, null, 10).items()).isEmpty();
    }

    @Test
    void isSettledAndReopenedByAnyoneWhoSeesIt() {
        AnnotationId note = note("Réglons ceci", false).id();

        AnnotationView settled = TestStaff.EDITOR.does(() -> threads.resolve(note));
        assertThat(settled.resolvedBy()).isEqualTo(TestStaff.EDITOR.name());
        assertThat(settled.resolvedAt()).isNotNull();
        assertThat(threads.reopen(note).resolvedAt()).isNull();
    }

    @Test
    void doesNotExistForThoseWhoMayNotSeeTheNote() {
        AnnotationId hidden = note("à moi", true).id();
        AnnotationId open = note("à tous", false).id();
        ReplyId reply = threads.reply(open, "oui").replies().getFirst().id();

        assertThatThrownBy(() -> TestStaff.EDITOR.does(() -> threads.reply(hidden, "non")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> TestStaff.EDITOR.does(() -> threads.resolve(hidden)))
                .isInstanceOf(NotFound.class);
        TestStaff.OTHER_EDITOR.signIn();
        assertThatThrownBy(() -> threads.reply(open, "non")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> threads.resolve(open)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> threads.reopen(open)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> threads.changeReply(reply, "non")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> threads.deleteReply(reply)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> threads.mentionable(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void staysOpenOnceOthersHaveAnswered() {
        AnnotationId note = note("à tous", false).id();
        TestStaff.EDITOR.acts(() -> threads.reply(note, "vu"));

        assertThatThrownBy(() -> annotations.update(note, new AnnotationDraft(passage, "n", List.of(), true)))
                .hasMessage("transcript.error.annotation-answered");
    }

    @Test
    void drawsItsEndsOutToWholeCharacters() {
        TranscriptId emoji = imports.create(TranscriptFixture.draft(
                "Emoji", "[00:00:01] Vera Lund : un 👨‍👩‍👧 deux\n[00:00:02] Iwan Sobel : trois"));
        TurnView turn = transcripts.turns(emoji, 0, 1).turns().getFirst();

        AnnotationView made = annotations.create(new AnnotationDraft(
                new Passage(emoji, TextSide.ORIGINAL, turn.id(), 4, turn.id(), 6), "", List.of(), false));

        assertThat(made.quote()).isEqualTo("👨‍👩‍👧");
    }

    private AnnotationView note(String text, boolean onlyMine) {
        return annotations.create(new AnnotationDraft(passage, text, List.of("fil"), onlyMine, Motivation.QUESTIONING));
    }
}
