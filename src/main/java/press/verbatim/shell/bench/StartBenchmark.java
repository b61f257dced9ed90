package press.verbatim.shell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** How long the jar takes until it answers, and how much memory it then holds. */
class StartBenchmark implements Benchmark {
    private static final int PATIENCE = 120_000;

    private record Start(double seconds, double megabytes) {}

    @Override
    public List<Figure> measure(boolean smoke, String... settings) throws Exception {
        List<Start> starts = new ArrayList<>();
        for (int round = 0; round < (smoke ? 1 : 3); round++) {
            starts.add(start());
        }
        starts.sort((one, other) -> Double.compare(one.seconds, other.seconds));
        Start median = starts.get(starts.size() / 2);
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.atMost("start of the jar, empty data folder, median", median.seconds, "s", 9));
        if (median.megabytes > 0) {
            figures.add(Figure.atMost("memory held after the start (RSS)", median.megabytes, "MB", 450));
        }
        return figures;
    }

    private static Start start() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("verbatim-bench");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                System.getProperty("java.class.path"));
        builder.environment()
                .putAll(Map.of("VERBATIM_DATA", data.toString(), "VERBATIM_DEMO", "false", "SERVER_PORT", "0"));
        long begun = System.nanoTime();
        Process server = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            awaitDoor(server, data);
            double seconds = (System.nanoTime() - begun) / 1e9;
            Thread.sleep(2_000);
            return new Start(seconds, Measured.resident(server.toHandle()));
        } finally {
            server.destroy();
            if (!server.waitFor(20, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
            FileSystemUtils.deleteRecursively(data);
        }
    }

    /** The file of the operators' door is written once the application is ready. */
    private static void awaitDoor(Process server, Path data) throws InterruptedException {
        for (int waited = 0; !Files.exists(data.resolve("door")); waited += 10) {
            if (!server.isAlive() || waited > PATIENCE) {
                throw new IllegalStateException("the application did not start");
            }
            Thread.sleep(10);
        }
    }
}
