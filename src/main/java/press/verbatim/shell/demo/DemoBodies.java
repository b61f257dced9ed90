package press.verbatim.shell.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import press.verbatim.parallels.ParallelDraft;
import press.verbatim.parallels.ParallelId;
import press.verbatim.parallels.ParallelsService;
import press.verbatim.platform.Ids;
import press.verbatim.proofing.Declared;
import press.verbatim.proofing.QuotationBinding;
import press.verbatim.proofing.Relation;
import press.verbatim.security.DemoStaff;
import press.verbatim.security.StaffId;
import press.verbatim.security.SystemUser;
import press.verbatim.transcript.ExcerptId;
import press.verbatim.transcript.ExcerptService;
import press.verbatim.transcript.Passage;
import press.verbatim.transcript.TextSide;
import press.verbatim.transcript.TranscriptId;

/** Turns the quotations and cards that an article file names by time into bound quotations and public excerpts. */
@Component
class DemoBodies {
    private static final String MARK = "data-demo";
    private static final String PAIR = "data-demo-pair";

    private final DemoPassages passages;
    private final ExcerptService excerpts;
    private final ParallelsService parallels;
    private final DemoStaff staff;
    private final SystemUser system;

    DemoBodies(
            DemoPassages passages,
            ExcerptService excerpts,
            ParallelsService parallels,
            DemoStaff staff,
            SystemUser system) {
        this.passages = passages;
        this.excerpts = excerpts;
        this.parallels = parallels;
        this.staff = staff;
        this.system = system;
    }

    /** A body with its bindings, as the editor would send them. */
    record Bound(String html, List<QuotationBinding> bindings) {}

    Bound bind(String html, Map<String, TranscriptId> transcripts, StaffId editor) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        List<QuotationBinding> bindings = new ArrayList<>();
        for (Element quotation : document.select("q[" + MARK + "]")) {
            bindings.add(quotation(quotation, transcripts));
        }
        for (Element pair : document.select("figure[" + PAIR + "]")) {
            pair(pair, transcripts, editor);
        }
        for (Element card : document.select("figure[" + MARK + "]")) {
            excerpt(card, transcripts, editor);
        }
        return new Bound(document.body().html(), bindings);
    }

    private QuotationBinding quotation(Element quotation, Map<String, TranscriptId> transcripts) {
        UUID id = Ids.next();
        String[] mark = quotation.attr(MARK).split(" ", -1);
        quotation.tagName("span").removeAttr(MARK).attr("data-quotation", id.toString());
        if (mark.length == 1) {
            return new QuotationBinding(id, null, Relation.LITERAL, Declared.DISTANCE, "");
        }
        String words = quotation.text().replaceAll("[«»\u202F]", "").strip();
        Passage passage =
                passages.words(DemoResources.known(transcripts, mark[0]), mark[1], TextSide.TRANSLATION, words);
        return new QuotationBinding(id, passage, Relation.valueOf(mark[3]), Declared.NONE, "");
    }

    private void pair(Element pair, Map<String, TranscriptId> transcripts, StaffId editor) {
        String[] mark = pair.attr(PAIR).split(" ", -1);
        Passage said = passages.words(
                DemoResources.known(transcripts, mark[0]), mark[1], TextSide.TRANSLATION, pair.attr("data-said"));
        Passage written = passages.written(DemoResources.known(transcripts, mark[2]), pair.attr("data-written"));
        ParallelId id = parallels.create(new ParallelDraft(
                said, written, press.verbatim.parallels.Relation.valueOf(mark[3]), pair.attr("data-comment")));
        system.run("demo", () -> staff.as(editor, () -> publish(id)));
        pair.clearAttributes().attr("data-parallel", id.toString());
    }

    private ParallelId publish(ParallelId id) {
        parallels.makePublic(id);
        return id;
    }

    private void excerpt(Element card, Map<String, TranscriptId> transcripts, StaffId editor) {
        String[] mark = card.attr(MARK).split(" ", -1);
        String comment = card.attr("data-comment");
        ExcerptId id = excerpts.propose(
                passages.turn(DemoResources.known(transcripts, mark[0]), mark[1], TextSide.TRANSLATION));
        system.run("demo", () -> staff.as(editor, () -> publish(id, comment)));
        card.removeAttr(MARK)
                .removeAttr("data-comment")
                .attr("data-excerpt", id.value().toString());
    }

    private ExcerptId publish(ExcerptId id, String comment) {
        excerpts.makePublic(id, comment);
        return id;
    }
}
