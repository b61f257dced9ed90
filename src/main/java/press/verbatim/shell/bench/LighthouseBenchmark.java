package press.verbatim.shell.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.verbatim.transcript.ImportSource;
import press.verbatim.transcript.TranscriptAccessService;
import press.verbatim.transcript.TranscriptDraft;
import press.verbatim.transcript.TranscriptId;
import press.verbatim.transcript.TranscriptImportService;
import press.verbatim.transcript.TranscriptKind;
import press.verbatim.transcript.TranscriptService;
import press.verbatim.transcript.Visibility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Lighthouse says of la une, the bench article and one part of a long transcript, on a telephone and at a desk. */
class LighthouseBenchmark implements Benchmark {
    private static final List<String> CATEGORIES = List.of(Looks.PERFORMANCE, "accessibility", "best-practices", "seo");

    @Override
    public List<Figure> measure(boolean smoke, String... settings) throws Exception {
        List<Figure> figures = new ArrayList<>();
        if (!Lighthouse.isInstalled()) {
            return List.of(new Figure("Lighthouse (not installed: build first)", Double.NaN, "points", "≥ 100", false));
        }
        try (Newsroom newsroom = new Newsroom(settings)) {
            Lighthouse lighthouse = new Lighthouse(newsroom.the(JsonMapper.class));
            for (Map.Entry<String, URI> page : pages(newsroom, smoke).entrySet()) {
                for (boolean desktop : List.of(false, true)) {
                    String name = page.getKey() + (desktop ? ", desktop" : ", mobile");
                    Looks looks = Looks.at(page.getValue(), desktop, smoke, lighthouse);
                    tell(name, looks.middle(), page.getValue(), figures);
                    if (looks.tooSlow() > 0) {
                        figures.add(Figure.told(name + ": left out, machine too slow", looks.tooSlow(), "looks"));
                    }
                }
            }
        }
        return figures;
    }

    private static Map<String, URI> pages(Newsroom newsroom, boolean smoke) {
        Map<String, URI> pages = new LinkedHashMap<>();
        BenchArticle made = newsroom.does(() -> new BenchArticle(newsroom));
        URI article = newsroom.url(newsroom.does(() -> made.make(0)));
        pages.put("la une", newsroom.url("/"));
        pages.put("article", article);
        int turns = smoke ? 450 : 11_264;
        pages.put("a part of " + turns + " turns", newsroom.url(newsroom.does(() -> part(newsroom, turns))));
        return pages;
    }

    private static String part(Newsroom newsroom, int turns) {
        TranscriptId transcript = newsroom.the(TranscriptImportService.class)
                .create(new TranscriptDraft(
                        ImportSource.pasted(SpokenText.recording(7, turns)),
                        "Un long enregistrement",
                        "Mesure",
                        null,
                        TranscriptKind.CALL,
                        "fr",
                        List.of()));
        newsroom.the(TranscriptAccessService.class).setVisibility(transcript, Visibility.PUBLIC);
        return "/document/"
                + newsroom.the(TranscriptService.class).find(transcript).slug() + "/2";
    }

    private static void tell(String name, JsonNode said, URI page, List<Figure> figures) {
        for (String category : CATEGORIES) {
            double score = Looks.points(said, category);
            String wanting = score < 100 ? wanting(said, said.path("categories").path(category)) : "";
            figures.add(Figure.atLeast(name + ": " + category + wanting, score, "points", 100));
        }
        JsonNode audits = said.path("audits");
        figures.add(Figure.atMost(
                name + ": layout shift",
                audits.path("cumulative-layout-shift").path("numericValue").asDouble(1),
                "",
                0));
        figures.add(Figure.atMost(name + ": requests to others", others(audits, page), "requests", 0));
    }

    /** The audits that took points away. */
    private static String wanting(JsonNode said, JsonNode category) {
        List<String> names = new ArrayList<>();
        for (JsonNode audit : category.path("auditRefs")) {
            String id = audit.path("id").asString();
            JsonNode score = said.path("audits").path(id).path("score");
            if (audit.path("weight").asDouble(0) > 0 && score.isNumber() && score.asDouble() < 1) {
                names.add(id);
            }
        }
        return " (" + String.join(", ", names) + ")";
    }

    private static long others(JsonNode audits, URI page) {
        return audits.path("network-requests")
                .path("details")
                .path("items")
                .valueStream()
                .map(request -> URI.create(request.path("url").asString()))
                .filter(address -> !page.getAuthority().equals(address.getAuthority()))
                .count();
    }
}
