package press.verbatim.sourcing;

/** Desk addresses of this module; other views navigate by them. */
public final class SourcingDesk {
    public static final String REQUESTS = "contradictoire";

    private SourcingDesk() {}
}
