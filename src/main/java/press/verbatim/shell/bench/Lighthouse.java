package press.verbatim.shell.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs Lighthouse, which the front end's packages bring, in the Chromium of the browser tests; {@link LighthouseBenchmark} reads what it says. */
final class Lighthouse {
    private static final Path PROGRAM = Path.of("node_modules", "lighthouse", "cli", "index.js");
    private static final String CATEGORIES = "performance,accessibility,best-practices,seo";
    private static final int PATIENCE = 5;
    private static final int ATTEMPTS = 4;

    private final JsonMapper json;

    Lighthouse(JsonMapper json) {
        this.json = json;
    }

    static boolean isInstalled() {
        return Files.exists(PROGRAM);
    }

    /** What it found on a page; a busy machine may make it ask to be run again. */
    JsonNode look(URI page, boolean desktop) throws IOException, InterruptedException {
        String problem = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            JsonNode said = report(page, desktop);
            problem = said.path("runtimeError").path("message").asString("");
            if (problem.isEmpty()) {
                return said;
            }
        }
        throw new IOException(problem);
    }

    private JsonNode report(URI page, boolean desktop) throws IOException, InterruptedException {
        Path report = Files.createTempFile("verbatim-lighthouse", ".json");
        try {
            Process process = started(page, desktop, report);
            if (!process.waitFor(PATIENCE, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("Lighthouse did not come to an end on " + page);
            }
            return json.readTree(Files.readString(report));
        } finally {
            Files.delete(report);
        }
    }

    private static Process started(URI page, boolean desktop, Path report) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "node",
                PROGRAM.toString(),
                page.toString(),
                "--quiet",
                "--output=json",
                "--output-path=" + report,
                "--only-categories=" + CATEGORIES,
                "--chrome-flags=--headless=new --no-sandbox --disable-gpu"));
        if (desktop) {
            command.add("--preset=desktop");
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        String chromium = builder.environment().getOrDefault("VERBATIM_CHROMIUM", "/usr/bin/chromium");
        builder.environment().putAll(Map.of("CHROME_PATH", chromium));
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
