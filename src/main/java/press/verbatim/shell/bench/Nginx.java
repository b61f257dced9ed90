package press.verbatim.shell.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The peer of the readers' figures: nginx sending the same bytes with the same headers from a file compressed beforehand. */
final class Nginx implements AutoCloseable {
    private static final List<String> ITS_OWN =
            List.of("content-length", "content-encoding", "content-type", "date", "connection", "keep-alive", "server");

    private final Path folder;
    private final Process process;
    private final int port;

    private Nginx(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    /** Where the program is; empty where it is not installed. */
    static Optional<Path> program() {
        return Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Nginx serving(Path program, byte[] compressed, HttpHeaders headers)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("verbatim-bench-nginx");
        letWorkersRead(folder);
        Files.write(folder.resolve("page.html.gz"), compressed);
        int port = freePort();
        Files.writeString(folder.resolve("nginx.conf"), settings(folder, port, headers));
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-p",
                        folder.toString(),
                        "-c",
                        folder.resolve("nginx.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.log").toFile())
                .start();
        Nginx nginx = new Nginx(folder, process, port);
        nginx.awaitOpen();
        return nginx;
    }

    Measured measured() {
        return Measured.process("nginx", URI.create("http://127.0.0.1:" + port + "/page.html"), process.toHandle());
    }

    private static String settings(Path folder, int port, HttpHeaders headers) {
        String added = headers.map().entrySet().stream()
                .filter(header -> !header.getKey().startsWith(":") && !ITS_OWN.contains(header.getKey()))
                .map(header -> "add_header " + header.getKey() + " '"
                        + header.getValue().getFirst().replace("'", "\\'") + "';")
                .collect(Collectors.joining("\n"));
        return """
                daemon off; worker_processes auto; pid %1$s/pid; error_log %1$s/error.log;
                events { worker_connections 512; }
                http {
                  access_log off; sendfile on; tcp_nopush on; keepalive_requests 10000; server_tokens off;
                  client_body_temp_path %1$s/a; proxy_temp_path %1$s/b; fastcgi_temp_path %1$s/c;
                  uwsgi_temp_path %1$s/d; scgi_temp_path %1$s/e;
                  open_file_cache max=10;
                  server {
                    listen 127.0.0.1:%2$d; root %1$s; gzip_static always; gunzip off; etag off;
                    default_type "text/html;charset=UTF-8";
                    location = /page.html { types {} %3$s }
                  }
                }
                """.formatted(folder, port, added);
    }

    /** Started by the system's administrator, nginx serves as somebody else. */
    private static void letWorkersRead(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitOpen() throws IOException, InterruptedException {
        for (int attempt = 0; attempt < 100; attempt++) {
            try (Socket open = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (open.isConnected()) {
                    return;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        String said = Files.readString(folder.resolve("out.log"));
        close();
        throw new IOException("nginx did not start: " + said);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit()
                .orTimeout(5, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
        FileSystemUtils.deleteRecursively(folder);
    }
}
