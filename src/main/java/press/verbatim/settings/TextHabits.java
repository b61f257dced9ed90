package press.verbatim.settings;

import press.verbatim.text.FrenchCountry;

/**
 * How the house sets and checks its French. Site admins change it; the article's editor and its checks read it.
 *
 * @param country whose typography is followed
 */
public record TextHabits(FrenchCountry country) {}
