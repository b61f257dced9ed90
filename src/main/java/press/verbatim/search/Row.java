package press.verbatim.search;

import java.time.Instant;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import press.verbatim.search.Wanted.Kind;

/** Writes one row of the index, field by field. */
final class Row {
    private final Document document = new Document();

    Row(String group, Kind kind, Instant date) {
        document.add(new StringField(Fields.GROUP, group, Store.YES));
        document.add(new SortedDocValuesField(Fields.GROUP, new BytesRef(group)));
        document.add(new StringField(Fields.KIND, kind.name(), Store.NO));
        document.add(new NumericDocValuesField(Fields.DATE, date.getEpochSecond()));
    }

    /** Words that are searched and not shown. */
    Row words(String field, String words) {
        document.add(new TextField(field, words, Store.NO));
        return this;
    }

    /** Words that are searched and shown around a hit. */
    Row shown(String field, String words) {
        document.add(new TextField(field, words, Store.YES));
        return this;
    }

    /** A value that is compared as it is. */
    Row key(String field, String value) {
        document.add(new StringField(field, value, Store.NO));
        return this;
    }

    /** A value that is given back with a hit. */
    Row told(String field, String value) {
        document.add(new StoredField(field, value));
        return this;
    }

    Document made() {
        return document;
    }
}
