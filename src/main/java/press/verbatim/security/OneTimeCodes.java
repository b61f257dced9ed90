package press.verbatim.security;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.springframework.stereotype.Component;

/** Time-based one-time codes (RFC 6238: six digits, 30 s, one step of drift); used at sign-in and when a second factor is added. */
@Component
class OneTimeCodes {
    private static final int SECRET_BYTES = 20;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    OneTimeCodes(Clock clock) {
        this.clock = clock;
    }

    SecondFactorOffer offer(String email) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = new Base32().encodeToString(bytes);
        String label = URLEncoder.encode("Verbatim:" + email, StandardCharsets.UTF_8);
        return new SecondFactorOffer(secret, "otpauth://totp/" + label + "?secret=" + secret + "&issuer=Verbatim");
    }

    boolean matches(String secret, String code) {
        Instant now = clock.instant();
        boolean found = false;
        for (int step = -1; step <= 1; step++) {
            found |= same(code(secret, now.plus(generator.getTimeStep().multipliedBy(step))), code.strip());
        }
        return found;
    }

    String code(String secret, Instant at) {
        try {
            SecretKeySpec key = new SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm());
            return generator.generateOneTimePasswordString(key, at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("unusable one-time secret", e);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
