package press.verbatim.shell.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** How long the jar takes until it answers, and how much memory it holds when nobody asks; with the machine's flags this process has. */
class StartBenchmark implements Benchmark {
    private static final int PATIENCE = 120_000;

    /** Long enough for the memory of the start to be given back. */
    private static final int IDLE = 70_000;

    private record Start(double seconds, double megabytes) {}

    @Override
    public List<Figure> measure(boolean smoke, String... settings) throws Exception {
        List<Start> starts = new ArrayList<>();
        for (int round = 0; round < (smoke ? 1 : 3); round++) {
            starts.add(start(smoke ? 2_000 : IDLE));
        }
        starts.sort((one, other) -> Double.compare(one.seconds, other.seconds));
        Start median = starts.get(starts.size() / 2);
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.atMost("start of the jar, empty data folder, median", median.seconds, "s", 9));
        if (median.megabytes > 0) {
            figures.add(Figure.atMost("memory held when idle (RSS)", median.megabytes, "MB", 450));
        }
        return figures;
    }

    /** @param idle how long it is left alone before its memory is read, in milliseconds */
    private static Start start(int idle) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("verbatim-bench");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> !flag.startsWith("-D"))
                .forEach(command::add);
        command.addAll(List.of("-jar", System.getProperty("java.class.path")));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(Map.of("VERBATIM_DATA", data.toString(), "VERBATIM_DEMO", "false", "SERVER_PORT", "0"));
        long begun = System.nanoTime();
        Process server = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            awaitDoor(server, data);
            double seconds = (System.nanoTime() - begun) / 1e9;
            Thread.sleep(idle);
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
