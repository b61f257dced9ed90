package press.verbatim.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.verbatim.article.LiveTeaser;
import press.verbatim.transcript.PublicHead;

/** Something that was found, with the words around what was asked for. */
public sealed interface Hit {

    /** A live article. */
    record Article(LiveTeaser article, List<Run> words) implements Hit {}

    /**
     * A document.
     *
     * @param about who speaks in it and who published it
     * @param passages where in it the words stand; empty where only its title or its speakers have them
     */
    record Document(PublicHead document, List<Run> about, List<Passage> passages) implements Hit {}

    /**
     * A turn or an excerpt of a document.
     *
     * @param part the part of the document the turn stands in, from one
     * @param number of the turn, from one
     * @param excerpt set where it is an excerpt, which has a page of its own
     * @param language null where the words are the newsroom’s, about the excerpt
     */
    record Passage(
            int part,
            int number,
            @Nullable UUID excerpt,
            String speaker,
            @Nullable String language,
            List<Run> words) {}
}
