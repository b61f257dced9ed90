package press.verbatim.ui;

import java.time.ZoneId;

/** Gives the newsroom's time zone; the settings implement it. */
public interface DeskZone {
    ZoneId zone();
}
