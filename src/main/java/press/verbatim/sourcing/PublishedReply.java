package press.verbatim.sourcing;

import java.time.Instant;
import java.util.List;

/** A reply as readers get it, paragraph by paragraph in the words of who sent it. */
public record PublishedReply(ReplyId id, String who, String capacity, Instant publishedAt, List<String> paragraphs) {}
