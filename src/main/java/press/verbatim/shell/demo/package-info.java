@NullMarked
package press.verbatim.shell.demo;

import org.jspecify.annotations.NullMarked;
