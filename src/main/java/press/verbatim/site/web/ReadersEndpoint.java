package press.verbatim.site.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SecureNioChannel;
import org.apache.tomcat.util.net.SocketBufferHandler;

/** Tomcat's own endpoint, but for connections that say when a reader takes no more for now: its thread is {@link ReadersThreads#away} then. */
final class ReadersEndpoint extends NioEndpoint {

    @Override
    protected NioChannel createChannel(SocketBufferHandler buffer) {
        return isSSLEnabled() ? new Encrypted(buffer, this) : new Plain(buffer);
    }

    private static int told(int sent, ByteBuffer rest) {
        if (sent == 0 && rest.hasRemaining()) {
            ReadersThreads.away();
        }
        return sent;
    }

    private static final class Plain extends NioChannel {
        Plain(SocketBufferHandler buffer) {
            super(buffer);
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            return told(super.write(bytes), bytes);
        }
    }

    private static final class Encrypted extends SecureNioChannel {
        Encrypted(SocketBufferHandler buffer, NioEndpoint endpoint) {
            super(buffer, endpoint);
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            return told(super.write(bytes), bytes);
        }
    }
}
