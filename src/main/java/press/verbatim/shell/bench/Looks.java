package press.verbatim.shell.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Several looks of Lighthouse at one page, of which {@link LighthouseBenchmark} tells the middle one: one look alone says as much about what
 * else the machine did, so Lighthouse itself advises several.
 */
final class Looks {
    static final String PERFORMANCE = "performance";
    private static final int COUNTING = 5;
    private static final int AT_MOST = 15;

    /**
     * Lighthouse takes the machine for a telephone by making it four times slower, which by the table in its page on throttling is meant for a
     * machine of this index or more. Every look tells the index it met; on a shared machine it changes from look to look.
     */
    private static final double PACE = 1_500;

    private final List<JsonNode> taken = new ArrayList<>();
    private final List<JsonNode> counting = new ArrayList<>();

    private Looks() {}

    /** On a telephone, a look at a pace it is not meant for is taken again. */
    static Looks at(URI page, boolean desktop, boolean smoke, Lighthouse lighthouse)
            throws IOException, InterruptedException {
        Looks looks = new Looks();
        boolean anyPace = desktop || smoke;
        int wanted = smoke ? 1 : COUNTING;
        while (looks.counting.size() < wanted && looks.taken.size() < AT_MOST) {
            JsonNode look = lighthouse.look(page, desktop);
            looks.taken.add(look);
            if (anyPace || pace(look) >= PACE) {
                looks.counting.add(look);
            }
        }
        return looks;
    }

    /** By performance; of all looks where the machine never had the pace. */
    JsonNode middle() {
        List<JsonNode> sorted = new ArrayList<>(counting.isEmpty() ? taken : counting);
        sorted.sort(Comparator.comparingDouble(look -> points(look, PERFORMANCE)));
        return sorted.get(sorted.size() / 2);
    }

    int tooSlow() {
        return taken.size() - counting.size();
    }

    /** From 0 to 100. */
    static double points(JsonNode look, String category) {
        return look.path("categories").path(category).path("score").asDouble(0) * 100;
    }

    private static double pace(JsonNode look) {
        return look.path("environment").path("benchmarkIndex").asDouble(0);
    }
}
