package press.verbatim.site;

import java.util.List;
import press.verbatim.article.LiveTeaser;

/** What stands on la une, slot by slot; headlines are already titres de une where one was given. */
public record FrontContent(List<LiveTeaser> opening, List<LiveTeaser> second, List<LiveTeaser> wire) {}
