package press.verbatim.site.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Sends bytes to a real server as they are and reads all it says until it closes. */
final class RawHttp {
    static final int PATIENCE = 30_000;

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");

    private final int port;

    RawHttp(int port) {
        this.port = port;
    }

    /** Status 0 where there is none: the server closed while we still wrote, or spoke the oldest protocol. */
    record Answer(int status, String text) {

        /** How many answers came on the connection. */
        long count() {
            return STATUS.matcher(text).results().count();
        }

        String head() {
            int end = text.indexOf("\r\n\r\n");
            return end < 0 ? text : text.substring(0, end);
        }

        /** The lines of the head but for the date, in the order of the alphabet. */
        List<String> headers() {
            return Arrays.stream(head().split("\r\n"))
                    .filter(line -> !line.startsWith("Date:"))
                    .sorted()
                    .toList();
        }

        /** Empty where there is none. */
        String header(String name) {
            return headers().stream()
                    .filter(line -> line.startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }

        String body() {
            return text.substring(Math.min(text.length(), head().length() + 4));
        }
    }

    Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    /** A head of these lines, after which the server may close. */
    Answer lines(String... lines) throws IOException {
        return ask(String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n");
    }

    Answer get(String address, String... lines) throws IOException {
        String more = lines.length == 0 ? "" : "\r\n" + String.join("\r\n", lines);
        return lines("GET " + address + " HTTP/1.1", "Host: localhost" + more);
    }

    Answer ask(String request) throws IOException {
        try (Socket socket = open()) {
            OutputStream out = socket.getOutputStream();
            try {
                out.write(request.getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            } catch (SocketException closed) {
                return new Answer(0, "");
            }
            return read(socket);
        }
    }

    static Answer read(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        try {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(text.startsWith("HTTP/") ? Integer.parseInt(text.split(" ", 3)[1]) : 0, text);
        } catch (SocketException reset) {
            return new Answer(0, "");
        }
    }
}
