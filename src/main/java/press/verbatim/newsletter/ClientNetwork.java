package press.verbatim.newsletter;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Cuts a caller's address to its network, /24 or /48: all that the evidence and the rate limit keep of it. */
public final class ClientNetwork {
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private ClientNetwork() {}

    public static String of(String remoteAddress) {
        String literal = remoteAddress.split("%", 2)[0];
        if (!LITERAL.matcher(literal).matches()) {
            return "";
        }
        try {
            return cut(InetAddress.getByName(literal).getAddress());
        } catch (UnknownHostException notAnAddress) {
            return "";
        }
    }

    private static String cut(byte[] address) throws UnknownHostException {
        int kept = address.length == 4 ? 3 : 6;
        byte[] network = Arrays.copyOf(Arrays.copyOf(address, kept), address.length);
        return InetAddress.getByAddress(network).getHostAddress() + "/" + kept * 8;
    }
}
