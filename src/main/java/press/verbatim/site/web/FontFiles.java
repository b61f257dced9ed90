package press.verbatim.site.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The fonts of the public pages: a file's name holds the hash of its bytes, so that a reader fetches it once. */
@Configuration
class FontFiles implements WebMvcConfigurer {
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry handlers) {
        handlers.addResourceHandler("/site/fonts/*.woff2")
                .addResourceLocations("classpath:/static/site/fonts/")
                .setCacheControl(Delivery.FOR_EVER);
    }
}
