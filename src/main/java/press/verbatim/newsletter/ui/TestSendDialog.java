package press.verbatim.newsletter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.UUID;
import press.verbatim.newsletter.EditionsService;
import press.verbatim.platform.Refusal;
import press.verbatim.ui.FieldErrors;
import press.verbatim.ui.Notices;

/** Asks for one's own address and sends the edition there as a test. */
class TestSendDialog extends Dialog {
    private final EditionsService editions;
    private final UUID edition;
    private final EmailField address = new EmailField();
    private final FieldErrors errors = new FieldErrors().on("address", address);

    TestSendDialog(EditionsService editions, UUID edition) {
        this.editions = editions;
        this.edition = edition;
        setHeaderTitle(getTranslation("newsletter.edition.test"));
        address.setLabel(getTranslation("newsletter.edition.testAddress"));
        address.setHelperText(getTranslation("newsletter.edition.testHelp"));
        address.setWidthFull();
        add(address);
        Button send = new Button(getTranslation("newsletter.edition.testGo"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), send);
    }

    private void send() {
        errors.clear();
        try {
            editions.test(edition, address.getValue());
            Notices.done(getTranslation("newsletter.edition.tested"));
            close();
        } catch (Refusal refusal) {
            errors.show(refusal);
        }
    }
}
