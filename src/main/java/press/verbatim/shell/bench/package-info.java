/** Benchmarks on data made for them, on a data folder of their own; the launcher's {@code bench} calls them. */
@NullMarked
package press.verbatim.shell.bench;

import org.jspecify.annotations.NullMarked;
