package press.verbatim.proofing;

/**
 * How the words of a quotation stand to the same number of words of a source.
 *
 * @param rule the short name of the rule, as in the message key {@code proofing.rule.<rule>}
 */
record Grade(Level level, String rule, boolean weak) {
    enum Level {
        SAME,
        TYPOGRAPHY,
        DIFFERENT
    }

    static Grade same() {
        return new Grade(Level.SAME, "exact", false);
    }

    static Grade typography() {
        return new Grade(Level.TYPOGRAPHY, "typography", false);
    }

    static Grade different(String rule) {
        return new Grade(Level.DIFFERENT, rule, false);
    }

    boolean conforms() {
        return level != Level.DIFFERENT;
    }

    Grade worse(Grade other) {
        return other.level.compareTo(level) > 0 ? other : this;
    }

    Grade weakly(String reason) {
        return new Grade(level, reason, true);
    }
}
