package press.verbatim.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.util.UriUtils;
import press.verbatim.platform.NotFound;
import press.verbatim.site.theme.ThemeChoices;

/**
 * Shows any public page in another theme than readers get: by the very controllers and templates that answer readers, with nothing kept.
 * The studio's preview door calls it after it has checked who asks.
 */
@Component
public class FittingRoom {
    private static final Set<String> NOT_PUBLIC = Set.of("desk", "desk-api", "VAADIN", "actuator", "apercu", "error");

    private final Wardrobe wardrobe;
    private final Notices notices;
    private final ObjectProvider<DispatcherServlet> dispatcher;

    FittingRoom(Wardrobe wardrobe, Notices notices, ObjectProvider<DispatcherServlet> dispatcher) {
        this.wardrobe = wardrobe;
        this.notices = notices;
        this.dispatcher = dispatcher;
    }

    /**
     * Answers with the page of a path.
     *
     * @param path as a reader's browser would send it
     * @throws NotFound for a path of the desk
     */
    public void show(ThemeChoices choices, String path, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        String first = UriUtils.decode(path, StandardCharsets.UTF_8).split("/", -1)[1];
        if (NOT_PUBLIC.contains(first)) {
            throw new NotFound();
        }
        wardrobe.trying(choices, () -> render(path, request, response));
    }

    private void render(String path, HttpServletRequest request, HttpServletResponse response) throws Exception {
        PreviewResponse answer = new PreviewResponse(response, wardrobe.framedPolicy());
        dispatcher.getObject().service(new PublicRequest(request, path), answer);
        if (answer.error() != 0) {
            write(notices.status(answer.error()), answer);
        }
    }

    private static void write(Rendered page, HttpServletResponse response) throws IOException {
        byte[] bytes = page.plain();
        response.setStatus(page.status());
        response.setContentType(page.type());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
