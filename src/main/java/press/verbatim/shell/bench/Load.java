package press.verbatim.shell.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/**
 * Asks a server for one page over kept connections, as fast as it answers or at a given rate, from one thread: what the asking
 * takes of the machine is the same for every server and is told beside the figures.
 *
 * @param header one more line of the request's head with its end, or nothing
 */
record Load(URI page, String header, int connections, Duration time) {
    private static final long AT_ONCE = 0;

    /**
     * What was measured; waiting for a late turn counts as waiting for the answer.
     *
     * @param asking processor time of the asking, in microseconds an answer
     */
    record Result(long answers, double perSecond, double p50, double p99, double asking) {}

    /** As fast as the server answers. */
    Result most() {
        return ask(AT_ONCE);
    }

    /** At a rate. */
    Result at(double perSecond) {
        return ask((long) (1e9 * connections / perSecond));
    }

    private Result ask(long step) {
        try (Selector selector = Selector.open()) {
            List<Line> lines = new ArrayList<>();
            try {
                for (int number = 0; number < connections; number++) {
                    lines.add(new Line(page, header, selector));
                }
                return new Turns(selector, lines, step).run(time);
            } finally {
                for (Line line : lines) {
                    line.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Turns {
        private static final long PATIENCE = 50_000;

        private final Selector selector;
        private final List<Line> lines;
        private final long step;
        private final long[] due;
        private final LongStream.Builder waits = LongStream.builder();

        Turns(Selector selector, List<Line> lines, long step) {
            this.selector = selector;
            this.lines = lines;
            this.step = step;
            this.due = new long[lines.size()];
        }

        Result run(Duration time) throws IOException {
            long cpu = cpu();
            long begun = System.nanoTime();
            for (int number = 0; number < due.length; number++) {
                due[number] = begun + step * number / due.length;
            }
            long now = begun;
            while (now - begun < time.toNanos()) {
                askThoseDue(now);
                listen();
                now = System.nanoTime();
            }
            return result((now - begun) / 1e9, cpu() - cpu);
        }

        private void askThoseDue(long now) throws IOException {
            for (int number = 0; number < due.length; number++) {
                Line line = lines.get(number);
                if (!line.isWaiting() && due[number] <= now) {
                    line.ask(step == AT_ONCE ? System.nanoTime() : due[number]);
                    due[number] += step;
                }
            }
        }

        private void listen() throws IOException {
            if (step == AT_ONCE) {
                selector.select(key -> hear((Line) key.attachment()), 100);
            } else if (selector.selectNow(key -> hear((Line) key.attachment())) == 0) {
                LockSupport.parkNanos(PATIENCE);
            }
        }

        private void hear(Line line) {
            try {
                if (line.hear()) {
                    waits.add(System.nanoTime() - line.since());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Result result(double seconds, long cpu) {
            long[] all = waits.build().sorted().toArray();
            if (all.length == 0) {
                throw new IllegalStateException("no answer in " + seconds + " seconds");
            }
            return new Result(
                    all.length,
                    all.length / seconds,
                    all[all.length / 2] / 1e6,
                    all[(int) (all.length * 0.99)] / 1e6,
                    cpu / 1e3 / all.length);
        }

        private static long cpu() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }
}
