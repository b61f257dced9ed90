package press.verbatim.transcript.bare;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A file that is read and overwritten at places and never becomes longer or shorter. */
final class InPlace implements Closeable {
    private static final int BLOCK = 64 * 1024;

    private final FileChannel channel;
    private final long size;

    InPlace(Path path) throws IOException {
        channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        size = channel.size();
    }

    long size() {
        return size;
    }

    byte[] bytes(long at, int count) throws IOException {
        within(at, at + count);
        ByteBuffer read = ByteBuffer.allocate(count);
        while (read.hasRemaining()) {
            channel.read(read, at + read.position());
        }
        return read.array();
    }

    /** Whether these signs stand there; false beyond the ends. */
    boolean stands(long at, String signs) throws IOException {
        return at >= 0
                && at + signs.length() <= size
                && signs(at, signs.length()).equals(signs);
    }

    String signs(long at, int count) throws IOException {
        return new String(bytes(at, count), StandardCharsets.ISO_8859_1);
    }

    /** A number of up to seven bytes, the highest first. */
    long number(long at, int count) throws IOException {
        long number = 0;
        for (byte each : bytes(at, count)) {
            number = number << 8 | each & 0xFF;
        }
        return number;
    }

    /** A number of four bytes, the lowest first. */
    long turned(long at) throws IOException {
        return Integer.reverseBytes((int) number(at, 4)) & 0xFFFFFFFFL;
    }

    void put(long at, byte... bytes) throws IOException {
        within(at, at + bytes.length);
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            channel.write(left, at + left.position());
        }
    }

    void put(long at, String signs) throws IOException {
        put(at, signs.getBytes(StandardCharsets.ISO_8859_1));
    }

    void zero(long from, long to) throws IOException {
        fill(from, to, (byte) 0);
    }

    void fill(long from, long to, byte with) throws IOException {
        within(from, to);
        byte[] block = new byte[(int) Math.min(BLOCK, to - from)];
        Arrays.fill(block, with);
        for (long at = from; at < to; at += block.length) {
            put(at, to - at < block.length ? Arrays.copyOf(block, (int) (to - at)) : block);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void within(long from, long to) throws UnknownShape {
        if (from < 0 || to < from || to > size) {
            throw new UnknownShape("ends early");
        }
    }
}
