package press.verbatim.shell.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import press.verbatim.Verbatim;
import press.verbatim.security.SystemUser;

/** The whole application on a data folder made for one benchmark and removed after it. */
class Newsroom implements AutoCloseable {
    private final Path data;
    private final ConfigurableApplicationContext context;

    Newsroom(String... settings) throws IOException {
        data = Files.createTempDirectory("verbatim-bench");
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0", "--verbatim.demo=false", "--verbatim.data=" + data, "--logging.level.root=warn"));
        all.addAll(Arrays.asList(settings));
        context = new SpringApplicationBuilder(Verbatim.class)
                .bannerMode(Banner.Mode.OFF)
                .run(all.toArray(String[]::new));
    }

    <T> T the(Class<T> service) {
        return context.getBean(service);
    }

    /** Where a path of the public site is. */
    URI url(String path) {
        return URI.create(
                "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    <T> T does(Supplier<T> work) {
        return the(SystemUser.class).call("bench", work);
    }

    @Override
    public void close() throws IOException {
        context.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
