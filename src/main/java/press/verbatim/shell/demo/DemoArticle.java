package press.verbatim.shell.demo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One file of an article, or of a reply to it, in the demonstration: its head lines, a rule of three dashes, its body. */
record DemoArticle(String name, Map<String, String> head, String body) {

    static DemoArticle read(String folder, String file) {
        String[] parts = spaced(DemoResources.text(folder + "/" + file)).split("\n---\n", 2);
        Map<String, String> head = new HashMap<>();
        for (String line : parts[0].split("\n", -1)) {
            int colon = line.indexOf(':');
            head.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        return new DemoArticle(file.substring(0, file.lastIndexOf('.')), head, parts[1]);
    }

    private static String spaced(String text) {
        return text.replace("« ", "«\u202F").replace(" »", "\u202F»");
    }

    String get(String key) {
        return head.getOrDefault(key, "");
    }

    List<String> list(String key) {
        return Arrays.stream(get(key).split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
