package press.verbatim.security;

/** A member of staff as lists and signatures name them. */
public record StaffName(StaffId id, String name) {}
