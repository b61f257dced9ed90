package press.verbatim.shell.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept connection of {@link Load}: asks the same question again and again and knows when an answer is whole. Reads no more of it than
 * that takes, because a full client costs more than the servers it measures.
 */
final class Line implements AutoCloseable {
    /** Below the number of requests after which the servers close a connection. */
    private static final int RENEWED = 9_000;

    private static final int UNKNOWN = -1;
    private static final String LENGTH = "\r\ncontent-length:";

    private final URI page;
    private final Selector selector;
    private final ByteBuffer question;
    private final ByteBuffer heard = ByteBuffer.allocateDirect(1 << 16);
    private final byte[] head = new byte[1 << 16];
    private SocketChannel channel;
    private int asked;
    private int length = UNKNOWN;
    private int missing = UNKNOWN;
    private long since;
    private boolean waiting;

    Line(URI page, String header, Selector selector) throws IOException {
        this.page = page;
        this.selector = selector;
        byte[] bytes = ("GET " + page.getRawPath() + " HTTP/1.1\r\nHost: " + page.getAuthority()
                        + "\r\nAccept-Encoding: gzip\r\n" + header + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        this.question = ByteBuffer.allocateDirect(bytes.length).put(bytes);
        this.channel = open();
    }

    private SocketChannel open() throws IOException {
        int port = page.getPort() < 0 ? 80 : page.getPort();
        SocketChannel opened = SocketChannel.open(new InetSocketAddress(page.getHost(), port));
        opened.setOption(StandardSocketOptions.TCP_NODELAY, true);
        opened.configureBlocking(false);
        opened.register(selector, SelectionKey.OP_READ, this);
        return opened;
    }

    boolean isWaiting() {
        return waiting;
    }

    /** When the question was asked, or should have been. */
    long since() {
        return since;
    }

    void ask(long due) throws IOException {
        if (++asked % RENEWED == 0) {
            close();
            channel = open();
        }
        since = due;
        waiting = true;
        heard.clear();
        question.rewind();
        while (question.hasRemaining()) {
            channel.write(question);
        }
    }

    /** Takes what has come; true once the answer is whole. */
    boolean hear() throws IOException {
        if (missing != UNKNOWN) {
            heard.clear();
        }
        int read = channel.read(heard);
        if (read < 0) {
            throw new IOException(page + " was answered in part only");
        }
        missing = missing == UNKNOWN ? afterHead() : missing - read;
        if (missing != 0) {
            return false;
        }
        missing = UNKNOWN;
        waiting = false;
        return true;
    }

    /** How much of the body is still to come; unknown while the head is. */
    private int afterHead() throws IOException {
        int here = heard.position();
        heard.get(0, head, 0, here);
        for (int end = 4; end <= here; end++) {
            if (head[end - 1] == '\n' && head[end - 2] == '\r' && head[end - 3] == '\n' && head[end - 4] == '\r') {
                return end + bodyAfter(end) - here;
            }
        }
        return UNKNOWN;
    }

    /** The same page is always as long; only the first answer is asked. */
    private int bodyAfter(int end) throws IOException {
        if (length == UNKNOWN) {
            String said = new String(head, 0, end, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            length = length(said);
        }
        return length;
    }

    private int length(String said) throws IOException {
        int at = said.indexOf(LENGTH);
        if (said.startsWith("http/1.1 304")) {
            return 0;
        }
        if (!said.startsWith("http/1.1 200") || at < 0) {
            throw new IOException(page + " has to be answered with 200 and a length: " + said);
        }
        return Integer.parseInt(
                said.substring(at + LENGTH.length(), said.indexOf('\r', at + 2)).strip());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
