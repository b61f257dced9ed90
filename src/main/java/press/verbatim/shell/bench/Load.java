package press.verbatim.shell.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Asks a server on this machine for one address over kept connections, as fast as it answers or at a given rate. Plain
 * sockets, because a full client costs more than the servers it measures.
 */
record Load(int port, String address, int connections, Duration time) {
    private static final String LENGTH = "content-length:";

    /** What was measured; waiting for a late turn counts as waiting for the answer. */
    record Result(double perSecond, double p50, double p99) {}

    /** As fast as the server answers. */
    Result most() {
        return at(0);
    }

    /** At a rate; 0 for as fast as possible. */
    Result at(double perSecond) {
        long step = perSecond == 0 ? 0 : (long) (1e9 * connections / perSecond);
        try (var readers = Executors.newFixedThreadPool(connections)) {
            List<Callable<long[]>> all = IntStream.range(0, connections)
                    .mapToObj(number -> (Callable<long[]>) () -> read(step, step * number / connections))
                    .toList();
            long begun = System.nanoTime();
            long[] waits = readers.invokeAll(all).stream()
                    .flatMapToLong(done -> Arrays.stream(waits(done)))
                    .sorted()
                    .toArray();
            return result(waits, (System.nanoTime() - begun) / 1e9);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Result result(long[] waits, double seconds) {
        return new Result(
                waits.length / seconds, waits[waits.length / 2] / 1e6, waits[(int) (waits.length * 0.99)] / 1e6);
    }

    private static long[] waits(Future<long[]> done) {
        try {
            return done.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private long[] read(long step, long offset) {
        long[] waits = new long[1 << 18];
        int count = 0;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            OutputStream out = socket.getOutputStream();
            byte[] request = request();
            long due = System.nanoTime() + offset;
            long end = System.nanoTime() + time.toNanos();
            while (due < end && System.nanoTime() < end && count < waits.length) {
                pause(due);
                long begun = step == 0 ? System.nanoTime() : due;
                out.write(request);
                answer(in);
                waits[count++] = System.nanoTime() - begun;
                due = step == 0 ? begun : due + step;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(waits, count);
    }

    private static void pause(long due) {
        long left = due - System.nanoTime();
        if (left > 0) {
            LockSupport.parkNanos(left);
        }
    }

    private byte[] request() {
        return ("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void answer(InputStream in) throws IOException {
        String status = line(in);
        if (!status.contains(" 200")) {
            throw new IOException(status);
        }
        int length = -1;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            }
        }
        in.skipNBytes(length);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
