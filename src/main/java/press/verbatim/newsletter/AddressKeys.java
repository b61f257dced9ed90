package press.verbatim.newsletter;

import org.springframework.stereotype.Component;
import press.verbatim.platform.InstallationKey;

/** Under what suppressions and evidence are kept: HMAC-SHA-256 of the normalised address, by the key of this installation. */
@Component
class AddressKeys {
    private final InstallationKey key;

    AddressKeys(InstallationKey key) {
        this.key = key;
    }

    String of(MailAddress address) {
        return key.of(address.normalised());
    }
}
