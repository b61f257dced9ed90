package press.verbatim.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a request says of its length, no more is read than the limit. */
class BoundedUploadTest {
    private final UploadEvent event = mock(UploadEvent.class);
    private final List<Long> taken = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    @BeforeEach
    void runWhatTheViewIsToldAtOnce() {
        UI ui = mock(UI.class);
        when(event.getUI()).thenReturn(ui);
        when(event.getFileName()).thenReturn("appel.vtt");
        when(event.getContentType()).thenReturn("text/vtt");
        when(ui.access(any())).thenAnswer(call -> {
            call.<Command>getArgument(0).execute();
            return null;
        });
    }

    @Test
    void takesWhatIsWithinTheLimit() throws IOException {
        inMemory(new ByteArrayInputStream(new byte[10]));
        toFile(new ByteArrayInputStream(new byte[10]));

        assertThat(taken).containsExactly(10L, 10L);
        assertThat(refused).isEmpty();
    }

    @Test
    void stopsReadingWhatHasNoEnd() throws IOException {
        inMemory(new Endless());
        toFile(new Endless());

        assertThat(taken).isEmpty();
        assertThat(refused).containsExactly("memory", "file");
        verify(event, org.mockito.Mockito.times(2)).reject();
    }

    private void inMemory(InputStream in) throws IOException {
        when(event.getInputStream()).thenReturn(in);
        BoundedUpload.inMemory(10, (file, bytes) -> taken.add((long) bytes.length), () -> refused.add("memory"))
                .handleUploadRequest(event);
    }

    private void toFile(InputStream in) throws IOException {
        when(event.getInputStream()).thenReturn(in);
        BoundedUpload.toFile(
                        10,
                        (metadata, file) -> {
                            taken.add(file.length());
                            assertThat(file.delete()).isTrue();
                        },
                        () -> refused.add("file"))
                .handleUploadRequest(event);
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 'o';
        }
    }
}
