package press.verbatim.site.web;

/** What was asked for stands at another address by now, but not for good; {@link SiteRefusals} leads there. */
class Superseded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String address;

    Superseded(String address) {
        super(address);
        this.address = address;
    }

    String address() {
        return address;
    }
}
