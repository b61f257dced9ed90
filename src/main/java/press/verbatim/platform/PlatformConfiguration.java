package press.verbatim.platform;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration
@EnableScheduling
class PlatformConfiguration {
    private static final String[] BUNDLES = {
        "platform",
        "settings",
        "security",
        "ui",
        "text",
        "mail",
        "people",
        "media",
        "transcript",
        "proofing",
        "article",
        "sourcing",
        "newsletter",
        "notices",
        "parallels",
        "site",
        "shell"
    };

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DataDirectory dataDirectory(VerbatimProperties properties) {
        return new DataDirectory(properties.data().toAbsolutePath().normalize());
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit() {
        FilterRegistrationBean<BodyLimit> limit = new FilterRegistrationBean<>(new BodyLimit());
        limit.addUrlPatterns("/desk-api/*");
        limit.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return limit;
    }

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        for (String bundle : BUNDLES) {
            messages.addBasenames("messages/" + bundle);
        }
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.FRENCH);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
