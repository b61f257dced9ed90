package press.verbatim.transcript;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Makes small recordings for tests. */
public final class RecordingFixture {
    private static final int RATE = 8000;
    private static final int HEAD = 44;

    private RecordingFixture() {}

    /** A wave file of as many bytes, each of them another value than its neighbours. */
    public static byte[] wave(int size) {
        ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        file.put(signs("RIFF")).putInt(size - 8).put(signs("WAVEfmt ")).putInt(16);
        file.putShort((short) 1)
                .putShort((short) 1)
                .putInt(RATE)
                .putInt(RATE)
                .putShort((short) 1)
                .putShort((short) 8);
        file.put(signs("data")).putInt(size - HEAD);
        while (file.hasRemaining()) {
            file.put((byte) file.position());
        }
        return file.array();
    }

    private static byte[] signs(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
