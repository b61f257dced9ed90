package press.verbatim.shell.bench;

import java.util.List;

/** One benchmark: makes its data, warms up, measures. */
interface Benchmark {
    List<Figure> measure(boolean smoke, String... settings) throws Exception;
}
