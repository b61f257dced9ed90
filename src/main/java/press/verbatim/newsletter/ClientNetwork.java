package press.verbatim.newsletter;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cuts a caller's address to its network, /24 or /48: all that the evidence and the rate limit keep of it. */
public final class ClientNetwork {
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private static final Pattern TRAILING_ZEROS = Pattern.compile("(^|:)0(:0)*$");

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
        if (address.length != 4) {
            return sixth(address);
        }
        byte[] network = Arrays.copyOf(Arrays.copyOf(address, 3), 4);
        return InetAddress.getByAddress(network).getHostAddress() + "/24";
    }

    private static String sixth(byte[] address) {
        String groups = IntStream.of(0, 2, 4)
                .mapToObj(at ->
                        Integer.toHexString(Byte.toUnsignedInt(address[at]) << 8 | Byte.toUnsignedInt(address[at + 1])))
                .collect(Collectors.joining(":"));
        return TRAILING_ZEROS.matcher(groups).replaceFirst("") + "::/48";
    }
}
