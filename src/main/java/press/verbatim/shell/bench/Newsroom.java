package press.verbatim.shell.bench;

import java.io.IOException;
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

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
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
