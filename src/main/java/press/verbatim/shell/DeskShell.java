package press.verbatim.shell;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page around every view of the desk: theme, tokens and push. Vaadin reads it at start. */
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Lumo.STYLESHEET)
@CssImport("./desk/tokens.css")
@CssImport("./desk/lumo.css")
@CssImport("./desk/frame.css")
@CssImport("./desk/signin.css")
public class DeskShell implements AppShellConfigurator {
    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addMetaTag("robots", "noindex");
        settings.addFavIcon("icon", "/site/icon.svg", "any");
        settings.setPageTitle("Verbatim");
    }
}
