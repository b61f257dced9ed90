package press.verbatim.security;

/**
 * A secret offered to an authenticator.
 *
 * @param secret in base 32, to type by hand
 * @param address the otpauth address that authenticators read
 */
public record SecondFactorOffer(String secret, String address) {}
