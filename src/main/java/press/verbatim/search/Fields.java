package press.verbatim.search;

/** The fields of the index. A row is an article, the head of a document, a turn or an excerpt. */
final class Fields {
    /** Raised whenever a row or the analysis changes: an index of another number is made anew. */
    static final String FORMAT = "2";

    /** Key of the change feed of the article or document that the row is of. */
    static final String GROUP = "group";

    static final String KIND = "kind";
    static final String SECTION = "section";

    /** Keys of the change feed that make other rows of the group. */
    static final String RESTS = "rests";

    static final String DATE = "date";

    static final String TITLE = "title";

    /** Bylines, keywords, speakers, publisher: words about the whole. */
    static final String ABOUT = "about";

    /** Title and speaker of a turn, so that a query may join them to its words. */
    static final String AROUND = "around";

    static final String TEXT = "text";
    static final String TRANSLATION = "translation";

    /** What the newsroom says of an excerpt. */
    static final String NOTE = "note";

    static final String LANGUAGE = "language";
    static final String TRANSLATION_LANGUAGE = "translation-language";
    static final String SPEAKER = "speaker";
    static final String PART = "part";
    static final String NUMBER = "number";
    static final String EXCERPT = "excerpt";

    private Fields() {}
}
