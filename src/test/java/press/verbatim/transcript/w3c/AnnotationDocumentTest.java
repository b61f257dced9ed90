package press.verbatim.transcript.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.verbatim.platform.Refusal;

class AnnotationDocumentTest {
    private static final String TARGET =
            "'target':{'source':'https://exemple.test/a','selector':{'type':'TextQuoteSelector','exact':'mots'}}";

    @Test
    void readsAPageWithEveryKindOfBody() {
        ReadDocument document = page("""
                {'id':'urn:a:1','type':'Annotation','motivation':['questioning','tagging'],'created':'2026-11-01T10:00:00Z',
                 'modified':'2026-11-02T10:00:00+02:00','creator':[{'type':'Person','name':'Vera Lund'},'https://exemple.test/iwan'],
                 'body':[{'type':'TextualBody','value':'<p>Un <b>doute</b></p><script>alert(1)</script><p>ici</p>','format':'text/html'},
                         {'type':'TextualBody','purpose':'tagging','value':' port '},
                         'https://exemple.test/lien'],
                 'target':{'source':'https://exemple.test/a','selector':[
                    {'type':'TextQuoteSelector','exact':'la liste','prefix':'Apporte ','suffix':','},
                    {'type':'TextPositionSelector','start':3,'end':11}]}}""");

        assertThat(document.refused()).isEmpty();
        ReadAnnotation one = document.annotations().getFirst();
        assertThat(one.motivations()).containsExactly("questioning", "tagging");
        assertThat(one.note()).isEqualTo("Un doute\nici\n\nhttps://exemple.test/lien");
        assertThat(one.tags()).containsExactly("port");
        assertThat(one.creator()).isEqualTo("Vera Lund, https://exemple.test/iwan");
        assertThat(one.created()).isEqualTo(Instant.parse("2026-11-01T10:00:00Z"));
        assertThat(one.modified()).isEqualTo(Instant.parse("2026-11-02T08:00:00Z"));
        assertThat(one.selectors())
                .containsExactly(
                        new ReadSelector.Quote("la liste", "Apporte ", ",", null),
                        new ReadSelector.Position(3, 11, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@context':'http://www.w3.org/ns/anno.jsonld','type':'AnnotationCollection','id':'urn:c','first':{'type':'AnnotationPage','items':[A]}}",
                "{'@context':['http://www.w3.org/ns/anno.jsonld',{'x':'urn:x'}],'type':'AnnotationPage','items':[A]}",
                "[A]",
                "{'@context':'http://www.w3.org/ns/anno.jsonld','id':'urn:a:1','type':['Annotation','urn:x:y'],'bodyValue':'n',T}",
            })
    void readsEveryShapeADocumentMayHave(String shape) {
        String one = "{'id':'urn:a:1','type':'Annotation','bodyValue':'n'," + TARGET + "}";
        ReadDocument document = read(shape.replace("A]", one + "]").replace("T}", TARGET + "}"));

        assertThat(document.refused()).isEmpty();
        assertThat(document.annotations()).singleElement().satisfies(read -> {
            assertThat(read.note()).isEqualTo("n");
            assertThat(read.id()).isEqualTo("urn:a:1");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'x'|items[0]|object",
                "7|items[0]|object",
                "{'type':'Annotation',T}|items[0].id|missing",
                "{'id':7,'type':'Annotation',T}|items[0].id|text",
                "{'id':'sans adresse','type':'Annotation',T}|items[0].id|iri",
                "{'id':'urn:a','type':'Note',T}|items[0].type|type",
                "{'id':'urn:a','type':{},T}|items[0].type|type",
                "{'id':'urn:a','type':'Annotation','motivation':{'a':1},T}|items[0].motivation|text",
                "{'id':'urn:a','type':'Annotation','motivation':['x',3],T}|items[0].motivation[1]|text",
                "{'id':'urn:a','type':'Annotation','created':'hier',T}|items[0].created|time",
                "{'id':'urn:a','type':'Annotation','modified':1700000000,T}|items[0].modified|text",
                "{'id':'urn:a','type':'Annotation','creator':{'name':{}},T}|items[0].creator.name|text",
                "{'id':'urn:a','type':'Annotation','creator':true,T}|items[0].creator|object",
                "{'id':'urn:a','type':'Annotation','bodyValue':['x'],T}|items[0].bodyValue|text",
                "{'id':'urn:a','type':'Annotation','bodyValue':'x','body':'urn:b',T}|items[0].bodyValue|both",
                "{'id':'urn:a','type':'Annotation','body':{'type':'TextualBody','value':7},T}|items[0].body.value|text",
                "{'id':'urn:a','type':'Annotation','body':[{'type':'TextualBody'}],T}|items[0].body[0].value|missing",
                "{'id':'urn:a','type':'Annotation','body':[4],T}|items[0].body[0]|object",
                "{'id':'urn:a','type':'Annotation','body':{'__proto__':{'value':'x'}},T}|items[0].body|body",
                "{'id':'urn:a','type':'Annotation'}|items[0].target|missing",
                "{'id':'urn:a','type':'Annotation','target':[]}|items[0].target|one",
                "{'id':'urn:a','type':'Annotation','target':'https://exemple.test/'}|items[0].target|selector",
                "{'id':'urn:a','type':'Annotation','target':{'selector':S}}|items[0].target.source|missing",
                "{'id':'urn:a','type':'Annotation','target':{'source':'urn:s','selector':{'type':'TextQuoteSelector','exact':['a']}}}|items[0].target.selector.exact|text",
                "{'id':'urn:a','type':'Annotation','target':{'source':'urn:s','selector':{'type':'TextQuoteSelector','exact':' '}}}|items[0].target.selector.exact|empty",
                "{'id':'urn:a','type':'Annotation','target':{'source':'urn:s','selector':{'type':'TextPositionSelector','start':-1,'end':2}}}|items[0].target.selector.start|offset",
                "{'id':'urn:a','type':'Annotation','target':{'source':'urn:s','selector':{'type':'TextPositionSelector','start':1.5,'end':2}}}|items[0].target.selector.start|offset",
                "{'id':'urn:a','type':'Annotation','target':{'source':'urn:s','selector':{'type':'TextPositionSelector','start':1,'end':99999999999}}}|items[0].target.selector.end|offset",
                "{'id':'urn:a','type':'Annotation','target':{'source':'urn:s','selector':{'type':'TextPositionSelector','start':5,'end':5}}}|items[0].target.selector|backwards",
                "{'id':'urn:a','type':'Annotation','target':{'source':'urn:s','selector':{'type':'SvgSelector','value':'<svg/>'}}}|items[0].target.selector.type|selector-type",
                "{'id':'urn:a','type':'Annotation','target':{'source':'urn:s','selector':[]}}|items[0].target.selector|selector",
                "{'id':'urn:a','type':'Annotation','target':{'source':'urn:s','selector':{'type':'RangeSelector','startSelector':S}}}|items[0].target.selector.endSelector|missing",
                "{'id':'urn:a','type':'Annotation','target':{'source':'urn:s','selector':{'type':'FragmentSelector','value':'xywh=1,2,3,4'}}}|items[0].target.selector.value|fragment",
            })
    void namesThePropertyThatIsWrong(String item, String path, String reason) {
        ReadDocument document = page(item.replace("T}", TARGET + "}")
                .replace("'selector':S", "'selector':{'type':'TextQuoteSelector','exact':'a'}")
                .replace("Selector':S", "Selector':{'type':'TextQuoteSelector','exact':'a'}"));

        assertThat(document.annotations()).isEmpty();
        assertThat(document.refused()).singleElement().satisfies(unfit -> {
            assertThat(unfit.path()).isEqualTo(path);
            assertThat(unfit.key()).isEqualTo("transcript.w3c.unfit." + reason);
        });
    }

    @Test
    void takesTheOthersWhereOneIsWrong() {
        ReadDocument document = page(
                "{'id':'urn:a:1','type':'Annotation'},{'id':'urn:a:2','type':'Annotation'," + TARGET + "},null,[[[]]]");

        assertThat(document.annotations()).extracting(ReadAnnotation::id).containsExactly("urn:a:2");
        assertThat(document.refused())
                .extracting(Unfit::path)
                .containsExactly("items[0].target", "items[2]", "items[3]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'type':'AnnotationPage','items':[]}|context",
                "{'@context':'http://127.0.0.1:9/ctx','type':'AnnotationPage','items':[]}|context",
                "{'@context':{'@import':'http://127.0.0.1:9/'},'type':'AnnotationPage','items':[]}|context",
                "{'@context':'http://www.w3.org/ns/anno.jsonld','type':'AnnotationCollection','first':'http://127.0.0.1:9/p1'}|first",
                "{'@context':'http://www.w3.org/ns/anno.jsonld','type':'AnnotationPage','items':{}}|shape",
                "{'@context':'http://www.w3.org/ns/anno.jsonld','type':'AnnotationPage'}|shape",
                "{'type':'Person'}|shape",
                "'texte'|shape",
                "7|shape",
                "null|shape",
            })
    void refusesWhatIsNoAnnotationDocument(String document, String reason) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOf(Refusal.class)
                .hasMessage("transcript.w3c.document." + reason);
    }

    @Test
    void refusesAMillionAnnotationsAndDeepNests() {
        String million = "[" + "{},".repeat(999_999) + "{}]";
        String some = "[" + "{},".repeat(AnnotationDocument.LIMIT) + "{}]";
        String deep = "[".repeat(100_000) + "]".repeat(100_000);

        assertThatThrownBy(() -> read(million)).hasMessage("transcript.w3c.document.many");
        assertThatThrownBy(() -> read(some)).hasMessage("transcript.w3c.document.many");
        assertThatThrownBy(() -> read(deep)).hasMessage("transcript.w3c.document.deep");
        assertThatThrownBy(() -> read("[{'id':")).hasMessage("transcript.error.file.json-broken");
        assertThatThrownBy(() -> AnnotationDocument.read(new byte[] {(byte) 0xC3, 0x28}))
                .hasMessage("transcript.error.encoding");
    }

    @Test
    void keepsHostileCharactersOutOfWhatItReads() {
        ReadDocument document = page(
                "{'id':'urn:a:1','type':'Annotation','bodyValue':'a\\u0000b\\ud800c \\u202eרשימה e\\u0301','constructor':{'prototype':1},"
                        + TARGET + "}");

        assertThat(document.annotations().getFirst().note()).isEqualTo("ab\uFFFDc \u202eרשימה é");
    }

    @Test
    void saysThatFollowingPagesAreNotFetched() {
        ReadDocument document =
                read("{'@context':'http://www.w3.org/ns/anno.jsonld','type':'AnnotationPage','items':[],"
                        + "'next':'http://127.0.0.1:9/p2'}");

        assertThat(document.refused()).extracting(Unfit::path).containsExactly("next");
    }

    private static ReadDocument page(String items) {
        return read("{'@context':'http://www.w3.org/ns/anno.jsonld','id':'urn:p','type':'AnnotationPage','items':["
                + items + "]}");
    }

    private static ReadDocument read(String json) {
        return AnnotationDocument.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
