package press.verbatim.sourcing;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.springframework.stereotype.Component;
import press.verbatim.platform.Words;

/**
 * Sets a dossier as a PDF that screen readers follow (PDF/UA): tagged, titled, in its language, with bookmarks and the
 * typefaces in it. Nothing is fetched from anywhere, and the document under way is kept on disk.
 */
@Component
class DossierPdf {
    private static final String FACES = "/liberation/Liberation";
    private static final String NARROW = "\u202f";
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private final Words words;

    DossierPdf(Words words) {
        this.words = words;
    }

    void write(Dossier dossier, Locale locale, OutputStream out) throws IOException {
        StringOutput html = new StringOutput(64 * 1024);
        ENGINE.render("sourcing/dossier.jte", Map.of("file", dossier, "text", new DossierText(words, locale)), html);
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            PdfRendererBuilder pdf = new PdfRendererBuilder();
            pdf.usePDDocument(document);
            pdf.usePdfUaAccessibility(true);
            pdf.useUriResolver((base, uri) -> null);
            pdf.useFastMode();
            faces(pdf);
            pdf.withW3cDocument(new W3CDom().fromJsoup(xml(html)), "");
            pdf.withProducer("Verbatim");
            pdf.toStream(out);
            pdf.run();
        }
    }

    /** Read as XML: a parser of HTML would move the bookmarks out of the head. The faces have no narrow no-break space. */
    private static Document xml(StringOutput html) {
        return Jsoup.parse(html.toString().replace(NARROW, "\u00a0"), "", Parser.xmlParser());
    }

    private static void faces(PdfRendererBuilder pdf) {
        face(pdf, "Serif-Regular", "Liberation Serif", 400, FontStyle.NORMAL);
        face(pdf, "Serif-Bold", "Liberation Serif", 700, FontStyle.NORMAL);
        face(pdf, "Serif-Italic", "Liberation Serif", 400, FontStyle.ITALIC);
        face(pdf, "Sans-Regular", "Liberation Sans", 400, FontStyle.NORMAL);
        face(pdf, "Sans-Bold", "Liberation Sans", 700, FontStyle.NORMAL);
    }

    private static void face(PdfRendererBuilder pdf, String file, String family, int weight, FontStyle style) {
        FSSupplier<InputStream> bytes =
                () -> Objects.requireNonNull(DossierPdf.class.getResourceAsStream(FACES + file + ".ttf"));
        pdf.useFont(bytes, family, weight, style, true);
    }
}
