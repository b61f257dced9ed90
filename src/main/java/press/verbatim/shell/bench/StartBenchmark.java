package press.verbatim.shell.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * How long the application takes until it is ready, on an empty data folder, with and without what the launcher had Java write down
 * about a start, and how much memory it holds when nobody asks. Takes the class path and the flags of this process, which are the
 * launcher's: the unpacked jar.
 */
class StartBenchmark implements Benchmark {
    private static final int PATIENCE = 120_000;
    private static final String PREPARED = "-XX:AOTCache=";

    /** Long enough for the memory of the start to be given back. */
    private static final int IDLE = 70_000;

    private record Start(double seconds, double megabytes) {}

    @Override
    public List<Figure> measure(boolean smoke, String... settings) throws Exception {
        List<String> flags = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> !flag.startsWith("-D"))
                .toList();
        List<String> plain =
                flags.stream().filter(flag -> !flag.startsWith(PREPARED)).toList();
        List<Figure> figures = new ArrayList<>();
        if (!plain.equals(flags)) {
            Start prepared = median(flags, smoke ? 2_000 : IDLE, smoke ? 1 : 3);
            figures.add(Figure.atMost("start with an AOT cache, empty data folder, median", prepared.seconds, "s", 3));
            memory("memory held when idle (RSS), with an AOT cache", prepared, figures);
        }
        Start bare = median(plain, smoke ? 2_000 : IDLE, smoke ? 1 : 3);
        figures.add(Figure.atMost("start without, empty data folder, median", bare.seconds, "s", 9));
        memory("memory held when idle (RSS), without", bare, figures);
        return figures;
    }

    private static void memory(String name, Start start, List<Figure> figures) {
        if (start.megabytes > 0) {
            figures.add(Figure.atMost(name, start.megabytes, "MB", 450));
        }
    }

    private static Start median(List<String> flags, int idle, int rounds) throws IOException, InterruptedException {
        List<Start> starts = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            starts.add(start(flags, idle));
        }
        starts.sort(Comparator.comparingDouble(Start::seconds));
        return starts.get(starts.size() / 2);
    }

    /** @param idle how long it is left alone before its memory is read, in milliseconds */
    private static Start start(List<String> flags, int idle) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("verbatim-bench");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags);
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
