/**
 * The fields, lists and dialogs that the views of the desk share.
 * Views of every module use them so that lists, notices and confirmations behave alike.
 * It holds no view of its own.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package press.verbatim.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
