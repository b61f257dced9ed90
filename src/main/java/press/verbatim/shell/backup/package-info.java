/** Backup and restore: the content of the database and of the data folder in one checked file, whichever database is in use. */
@NullMarked
package press.verbatim.shell.backup;

import org.jspecify.annotations.NullMarked;
