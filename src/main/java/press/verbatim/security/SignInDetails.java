package press.verbatim.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** What comes with an attempt to sign in besides address and password: the one-time code and the network it comes from. */
record SignInDetails(String code, String network) implements Serializable {
    static final SignInDetails NONE = new SignInDetails("", "");

    static SignInDetails of(HttpServletRequest request) {
        String code = request.getParameter("code");
        return new SignInDetails(code == null ? "" : code, request.getRemoteAddr());
    }
}
