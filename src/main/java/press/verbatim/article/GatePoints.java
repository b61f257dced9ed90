package press.verbatim.article;

import java.util.List;

/** Adds points to the gate before publication; implemented by rooms that know more of an article than its text. */
public interface GatePoints {
    List<Gate.Point> points(GateText text);
}
