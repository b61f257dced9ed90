package press.verbatim.shell.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * A server that is measured: its name, the page it is asked for and what it takes of the machine.
 *
 * @param cpu processor time until now in nanoseconds
 * @param processes those that serve; none where they are not ours to ask
 */
record Measured(String name, URI page, LongSupplier cpu, List<ProcessHandle> processes) {

    /** This process, which asks too: what the asking takes is left out by {@link #cpuAnAnswer}. */
    static Measured own(URI page) {
        return new Measured("verbatim", page, Measured::ownCpu, List.of(ProcessHandle.current()));
    }

    static Measured process(String name, URI page, ProcessHandle process) {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        return new Measured(
                name, page, () -> all.stream().mapToLong(Measured::cpu).sum(), all);
    }

    static Measured other(URI page) {
        return new Measured(page.toString(), page, () -> 0, List.of());
    }

    boolean isOurs() {
        return processes.equals(List.of(ProcessHandle.current()));
    }

    /** Microseconds of processor time an answer took between two readings. */
    double cpuAnAnswer(long before, Load.Result result) {
        double all = (cpu.getAsLong() - before) / 1e3 / result.answers();
        return isOurs() ? all - result.asking() : all;
    }

    /** Megabytes held in memory; 0 where the system does not tell. */
    double megabytes() {
        return processes.stream().mapToDouble(Measured::resident).sum();
    }

    private static long ownCpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    static double resident(ProcessHandle process) {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
