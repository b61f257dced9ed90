package press.verbatim.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import press.verbatim.VerbatimTest;
import press.verbatim.security.TestStaff;

/** Asks for a recording as a browser's player does: whole, in ranges, again after a pause. */
@VerbatimTest
class RecordingApiTest {
    private static final int SIZE = 1000;
    private static final byte[] SOUND = RecordingFixture.wave(SIZE);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TranscriptImportService imports;

    @Autowired
    private TranscriptAccessService access;

    @Autowired
    private TranscriptService transcripts;

    @Autowired
    private RecordingService recordings;

    private TranscriptId id;
    private Recording kept;

    @BeforeEach
    void attach() {
        TestStaff.EDITOR.signIn();
        id = imports.create(TranscriptFixture.call("Appel à écouter"));
        kept = recordings.attach(id, "voix-de-la-source", new ByteArrayInputStream(SOUND), false);
        TestStaff.signOut();
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void sendsItWholeToNobodysCache() throws Exception {
        ask(get(address()))
                .andExpect(status().isOk())
                .andExpect(content().bytes(SOUND))
                .andExpect(header().string("Content-Type", "audio/wav"))
                .andExpect(header().string("Content-Length", String.valueOf(SIZE)))
                .andExpect(header().string("Accept-Ranges", "bytes"))
                .andExpect(header().string("ETag", tag()))
                .andExpect(header().string("Cache-Control", "private, no-store"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", "inline"));
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-99, 0, 99",
        "bytes=100-, 100, 999",
        "bytes=-50, 950, 999",
        "bytes=-5000, 0, 999",
        "bytes=990-2000, 990, 999",
        "bytes=999-999, 999, 999",
    })
    void sendsOneRange(String range, int from, int to) throws Exception {
        ask(get(address()).header("Range", range))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes " + from + "-" + to + "/" + SIZE))
                .andExpect(header().string("Content-Type", "audio/wav"))
                .andExpect(header().string("Cache-Control", "private, no-store"))
                .andExpect(content().bytes(Arrays.copyOfRange(SOUND, from, to + 1)));
    }

    @Test
    void sendsSeveralRangesInParts() throws Exception {
        MockHttpServletResponse answer = ask(get(address()).header("Range", "bytes=0-3,8-11"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Type", startsWith("multipart/byteranges")))
                .andReturn()
                .getResponse();

        assertThat(answer.getContentAsString(StandardCharsets.ISO_8859_1))
                .contains("Content-Range: bytes 0-3/1000", "Content-Range: bytes 8-11/1000", "RIFF", "WAVE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=5000-6000", "bytes=-0", "bytes=9-3", "bytes=a-b", "bytes="})
    void saysHowLongItIsToWhoAsksBeyondTheEnd(String range) throws Exception {
        ask(get(address()).header("Range", range))
                .andExpect(status().isRequestedRangeNotSatisfiable())
                .andExpect(header().string("Content-Range", "bytes */" + SIZE))
                .andExpect(content().bytes(new byte[0]));
    }

    @Test
    void refusesToSendTheSameBytesOverAndOver() throws Exception {
        ask(get(address()).header("Range", "bytes=0-,0-,0-")).andExpect(status().isRequestedRangeNotSatisfiable());
    }

    @Test
    void passesOverUnitsItDoesNotKnow() throws Exception {
        ask(get(address()).header("Range", "seconds=0-3"))
                .andExpect(status().isOk())
                .andExpect(content().bytes(SOUND));
    }

    @Test
    void goesOnOnlyWithTheSameFile() throws Exception {
        ask(get(address()).header("Range", "bytes=0-9").header("If-Range", tag()))
                .andExpect(status().isPartialContent());
        for (String other : List.of("\"other\"", "W/" + tag(), "Sun, 22 Nov 2026 10:00:00 GMT")) {
            ask(get(address()).header("Range", "bytes=0-9").header("If-Range", other))
                    .andExpect(status().isOk())
                    .andExpect(content().bytes(SOUND));
        }
    }

    @Test
    void answersHeadWithoutRanges() throws Exception {
        ask(head(address()).header("Range", "bytes=0-9"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Length", String.valueOf(SIZE)))
                .andExpect(header().string("Accept-Ranges", "bytes"));
    }

    @Test
    void tellsTheReaderWhatThereIsToPlay() throws Exception {
        ask(get(address() + "/about"))
                .andExpect(jsonPath("$.recording.title").value("voix-de-la-source"))
                .andExpect(jsonPath("$.recording.version").value(kept.version()))
                .andExpect(jsonPath("$.recording.offsetMillis").value(0));
        TranscriptId silent = TestStaff.EDITOR.does(() -> imports.create(TranscriptFixture.call("Sans le son")));
        ask(get("/desk-api/transcripts/" + silent + "/recording/about"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.recording").value((Object) null));
        ask(get("/desk-api/transcripts/" + silent + "/recording")).andExpect(status().isNotFound());
    }

    @Test
    void doesNotExistForWhomTheTranscriptIsClosed() throws Exception {
        for (String address : List.of(address(), address() + "/about")) {
            mvc.perform(get(address).with(TestStaff.REPORTER.session())).andExpect(status().isNotFound());
            mvc.perform(get(address).with(TestStaff.SUBSCRIBER_ADMIN.session())).andExpect(status().isForbidden());
            mvc.perform(get(address)).andExpect(status().isUnauthorized());
        }
    }

    @Test
    void isNeverPublicNotEvenWithAPublicTranscript() throws Exception {
        String slug = TestStaff.EDITOR.does(() -> {
            access.setVisibility(id, Visibility.PUBLIC);
            return transcripts.find(id).slug();
        });
        String page = mvc.perform(get("/document/" + slug))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).doesNotContain(kept.version(), kept.title(), "/recording");
        mvc.perform(get(address())).andExpect(status().isUnauthorized());
        for (String address : List.of(
                "/document/" + slug + "/recording",
                "/document/" + slug + "/" + kept.version(),
                "/media/" + kept.version() + "/480.jpg",
                "/recordings/" + kept.version(),
                "/transcripts/" + id + "/recording")) {
            assertThat(mvc.perform(get(address)).andReturn().getResponse().getStatus())
                    .as(address)
                    .isBetween(400, 499);
        }
    }

    private String address() {
        return "/desk-api/transcripts/" + id + "/recording";
    }

    private String tag() {
        return '"' + kept.version() + '"';
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(TestStaff.EDITOR.session()));
    }
}
