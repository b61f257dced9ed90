package press.verbatim.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import press.verbatim.article.ArticleId;
import press.verbatim.platform.Refusal;

/** The moves an editor makes on la une, by mouse or by key; each returns the arrangement that results. */
public final class FrontMoves {
    private FrontMoves() {}

    /**
     * Puts an article into a slot at a position; it leaves the place it had and keeps its titre de une. The ouverture has
     * one place: whatever stood there makes room.
     *
     * @throws Refusal when the slot has no room left
     */
    public static List<FrontPlace> place(List<FrontPlace> places, ArticleId article, FrontSlot slot, int position) {
        String title = places.stream()
                .filter(place -> place.article().equals(article))
                .map(FrontPlace::title)
                .findFirst()
                .orElse("");
        List<FrontPlace> others = new ArrayList<>(without(places, article));
        if (slot == FrontSlot.OPENING) {
            others.removeIf(place -> place.slot() == slot);
        }
        List<FrontPlace> inSlot = new ArrayList<>(in(others, slot));
        if (inSlot.size() >= slot.room()) {
            throw new Refusal("", "site.frontPage.error.full", slot.room());
        }
        inSlot.add(Math.clamp(position, 0, inSlot.size()), new FrontPlace(slot, article, title));
        others.removeIf(place -> place.slot() == slot);
        others.addAll(inSlot);
        return ordered(others);
    }

    /** Takes an article off la une. */
    public static List<FrontPlace> without(List<FrontPlace> places, ArticleId article) {
        return places.stream().filter(place -> !place.article().equals(article)).toList();
    }

    /** Moves an article within its slot, up for a negative number of steps. */
    public static List<FrontPlace> shift(List<FrontPlace> places, ArticleId article, int steps) {
        return places.stream()
                .filter(place -> place.article().equals(article))
                .findFirst()
                .map(place -> place(
                        places, article, place.slot(), in(places, place.slot()).indexOf(place) + steps))
                .orElse(places);
    }

    /** Gives an article another titre de une; blank for its own headline. */
    public static List<FrontPlace> retitle(List<FrontPlace> places, ArticleId article, String title) {
        return places.stream()
                .map(place ->
                        place.article().equals(article) ? new FrontPlace(place.slot(), article, title.strip()) : place)
                .toList();
    }

    private static List<FrontPlace> in(List<FrontPlace> places, FrontSlot slot) {
        return places.stream().filter(place -> place.slot() == slot).toList();
    }

    private static List<FrontPlace> ordered(List<FrontPlace> places) {
        return places.stream().sorted(Comparator.comparing(FrontPlace::slot)).toList();
    }
}
