package press.verbatim.shell.bench;

import java.util.Arrays;

/** Times of repeated work in milliseconds, after a warm-up that does not count. */
final class Rounds {
    private final double[] millis;

    private Rounds(double[] millis) {
        this.millis = millis;
    }

    static Rounds of(int warmUp, int rounds, Runnable work) {
        for (int i = 0; i < warmUp; i++) {
            work.run();
        }
        double[] millis = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            millis[i] = time(work);
        }
        Arrays.sort(millis);
        return new Rounds(millis);
    }

    static double time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    double median() {
        return at(0.5);
    }

    double p95() {
        return at(0.95);
    }

    private double at(double share) {
        return millis[(int) Math.min(millis.length - 1, Math.round(Math.floor(millis.length * share)))];
    }
}
