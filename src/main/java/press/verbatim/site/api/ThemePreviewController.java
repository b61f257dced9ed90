package press.verbatim.site.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import press.verbatim.platform.DeskApi;
import press.verbatim.security.Roles;
import press.verbatim.site.Previews;
import press.verbatim.site.theme.ThemeChoices;
import press.verbatim.site.theme.ThemeService;
import press.verbatim.site.web.FittingRoom;

/**
 * The one door to a theme that readers do not see: any public page, under the address of the draft or of a version. It mirrors the public
 * addresses, so that relative ones in a page lead to the preview again.
 */
@DeskApi
@RolesAllowed(Roles.SITE_ADMIN)
class ThemePreviewController {
    private final ThemeService themes;
    private final FittingRoom room;

    ThemePreviewController(ThemeService themes, FittingRoom room) {
        this.themes = themes;
        this.room = room;
    }

    @GetMapping(Previews.THEME_DRAFT + "/**")
    void draft(HttpServletRequest request, HttpServletResponse response) throws Exception {
        show(themes.preview(), Previews.THEME_DRAFT, request, response);
    }

    @GetMapping(Previews.THEME_VERSION + "{number:[0-9]{1,9}}/**")
    void version(@PathVariable int number, HttpServletRequest request, HttpServletResponse response) throws Exception {
        show(themes.preview(number), Previews.THEME_VERSION + number, request, response);
    }

    private void show(ThemeChoices choices, String base, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        String path = request.getRequestURI().substring(base.length());
        room.show(choices, path.isEmpty() ? "/" : path, request, response);
    }
}
