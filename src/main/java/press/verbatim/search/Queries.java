package press.verbatim.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Component;
import press.verbatim.people.PublishedPeople;
import press.verbatim.search.Wanted.Kind;

/** Turns what was asked into a query of the index: a word may stand in any field, a title counts most. */
@Component
class Queries {
    private static final float TIES = 0.1f;
    private static final float AS_TYPED = 0.3f;
    private static final float AS_A_NAME = 0.8f;
    private static final Map<String, Float> WORDS = Map.of(
            Fields.TITLE,
            4f,
            Fields.ABOUT,
            1.5f,
            Fields.AROUND,
            0.2f,
            Fields.TEXT,
            1f,
            Fields.TRANSLATION,
            1f,
            Fields.NOTE,
            1f);
    private static final Map<String, Float> PHRASES =
            Map.of(Fields.TITLE, 4f, Fields.ABOUT, 1.5f, Fields.TEXT, 1f, Fields.TRANSLATION, 1f, Fields.NOTE, 1f);

    private final PublishedPeople people;

    Queries(PublishedPeople people) {
        this.people = people;
    }

    /** Rows that have all of it. Words that nearly every text has are asked for only where there are no others. */
    Query all(Asked asked) {
        return joined(asked, Occur.MUST);
    }

    /** Rows that have some of it; the more, the better. */
    Query some(Asked asked) {
        return joined(asked, Occur.SHOULD);
    }

    /** The same query within the bounds that were chosen. */
    Query within(Query query, Wanted wanted) {
        BooleanQuery.Builder bounds = new BooleanQuery.Builder().add(query, Occur.MUST);
        if (wanted.section() != null) {
            bounds.add(term(Fields.SECTION, wanted.section().toString()), Occur.FILTER);
        }
        Kind kind = wanted.kind();
        if (kind != null) {
            bounds.add(term(Fields.KIND, kind.name()), Occur.FILTER);
        }
        return bounds.build();
    }

    private Query joined(Asked asked, Occur occur) {
        boolean onlyLight = asked.clauses().stream().allMatch(Queries::isLight);
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        asked.clauses().stream()
                .filter(clause -> onlyLight || !isLight(clause))
                .map(this::anywhere)
                .forEach(query -> joined.add(query, occur));
        return joined.build();
    }

    private static boolean isLight(Clause clause) {
        return clause instanceof Clause.Word word && word.light();
    }

    private Query anywhere(Clause clause) {
        return switch (clause) {
            case Clause.Word word -> {
                Set<String> names = people.readings(word.names());
                yield fields(WORDS, field -> word(field, word, names));
            }
            case Clause.Phrase phrase -> fields(PHRASES, field -> phrase(field, phrase));
        };
    }

    private static Query fields(Map<String, Float> boosts, Function<String, Query> made) {
        List<Query> each = new ArrayList<>();
        boosts.forEach((field, boost) -> each.add(new BoostQuery(made.apply(field), boost)));
        return new DisjunctionMaxQuery(each, TIES);
    }

    private static Query word(String field, Clause.Word word, Set<String> names) {
        BooleanQuery.Builder forms = new BooleanQuery.Builder();
        forms.add(term(field, word.stem()), Occur.SHOULD);
        forms.add(new BoostQuery(term(field, WordForms.EXACT + word.exact()), AS_TYPED), Occur.SHOULD);
        if (!names.isEmpty()) {
            forms.add(new BoostQuery(name(field, names), AS_A_NAME), Occur.SHOULD);
        }
        return forms.build();
    }

    private static Query name(String field, Set<String> names) {
        List<Query> keys =
                names.stream().map(key -> term(field, WordForms.NAME + key)).toList();
        return new DisjunctionMaxQuery(keys, 0);
    }

    private static Query phrase(String field, Clause.Phrase phrase) {
        PhraseQuery.Builder words = new PhraseQuery.Builder();
        phrase.exact().forEach(word -> words.add(new Term(field, WordForms.EXACT + word)));
        return words.build();
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
