package press.verbatim.shell.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the benchmarks named by the launcher, prints one line a figure and ends with status 1 where one falls short. */
public final class Bench {
    private static final Map<String, Benchmark> BENCHMARKS = new LinkedHashMap<>();

    static {
        BENCHMARKS.put("start", new StartBenchmark());
        BENCHMARKS.put("save", new SaveBenchmark());
        BENCHMARKS.put("lists", new ListsBenchmark());
        BENCHMARKS.put("site", new SiteBenchmark());
        BENCHMARKS.put("lighthouse", new LighthouseBenchmark());
        BENCHMARKS.put("sources", new SourcesBenchmark());
        BENCHMARKS.put("search", new SearchBenchmark());
    }

    private Bench() {}

    /** Takes the names of benchmarks, or {@code all}, {@code --smoke} for small data, and settings of the application or a benchmark. */
    public static void main(String[] arguments) throws Exception {
        List<String> names = new ArrayList<>(Arrays.asList(arguments));
        boolean smoke = names.remove("--smoke");
        String[] settings = names.stream().filter(name -> name.startsWith("--")).toArray(String[]::new);
        names.removeAll(List.of(settings));
        if (names.equals(List.of("all"))) {
            names = new ArrayList<>(BENCHMARKS.keySet());
        }
        if (names.isEmpty() || !BENCHMARKS.keySet().containsAll(names)) {
            System.err.println("Benchmarks: " + String.join(", ", BENCHMARKS.keySet()) + ", all");
            System.exit(2);
        }
        System.out.println(machine() + (smoke ? ", small data: no statement about targets" : ""));
        System.out.println("figure | value | unit | target | holds");
        boolean holds = true;
        for (String name : names) {
            for (Figure figure : measure(name, smoke, settings)) {
                System.out.println(figure.line());
                holds &= figure.holds();
            }
        }
        System.exit(holds || smoke ? 0 : 1);
    }

    static List<Figure> measure(String name, boolean smoke, String... settings) throws Exception {
        Benchmark benchmark = BENCHMARKS.get(name);
        if (benchmark == null) {
            throw new IllegalArgumentException(name);
        }
        return benchmark.measure(smoke, settings);
    }

    private static String machine() {
        Runtime runtime = Runtime.getRuntime();
        return System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + runtime.availableProcessors() + " processors, heap at most " + runtime.maxMemory() / (1 << 20)
                + " MB, Java " + Runtime.version();
    }
}
