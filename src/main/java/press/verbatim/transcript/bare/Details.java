package press.verbatim.transcript.bare;

import java.io.IOException;
import java.nio.file.Path;

/** Takes the details out of the files of one kind; the transcript module asks it when a recording is taken in. */
@FunctionalInterface
public interface Details {
    Details FLAC = FlacBlocks::clear;
    Details MP3 = Mp3Tags::clear;
    Details MP4 = Mp4Boxes::clear;
    Details OGG = OggComments::clear;
    Details WAVE = WaveChunks::clear;
    Details WEBM = WebmElements::clear;

    void clear(InPlace file) throws IOException;

    /** Changes the file in place; its length and the places of sound and picture in it stay. */
    default void clear(Path path) throws IOException {
        try (InPlace file = new InPlace(path)) {
            clear(file);
        }
    }
}
