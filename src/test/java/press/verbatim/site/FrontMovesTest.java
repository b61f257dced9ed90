package press.verbatim.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.verbatim.article.ArticleId;
import press.verbatim.platform.Ids;
import press.verbatim.platform.Refusal;

class FrontMovesTest {
    private final ArticleId a = new ArticleId(Ids.next());
    private final ArticleId b = new ArticleId(Ids.next());
    private final ArticleId c = new ArticleId(Ids.next());

    @Test
    void anArticleStandsInOnePlaceOnlyAndKeepsItsTitle() {
        List<FrontPlace> places = List.of(new FrontPlace(FrontSlot.SECOND, a, "Titre de une"));
        assertThat(FrontMoves.place(places, a, FrontSlot.WIRE, 0))
                .containsExactly(new FrontPlace(FrontSlot.WIRE, a, "Titre de une"));
    }

    @Test
    void theOuvertureMakesRoom() {
        List<FrontPlace> places = List.of(new FrontPlace(FrontSlot.OPENING, a, ""));
        assertThat(FrontMoves.place(places, b, FrontSlot.OPENING, 0))
                .containsExactly(new FrontPlace(FrontSlot.OPENING, b, ""));
    }

    @Test
    void aFullSecondRankRefuses() {
        List<FrontPlace> places = List.of();
        for (int n = 0; n < FrontSlot.SECOND.room(); n++) {
            places = FrontMoves.place(places, new ArticleId(Ids.next()), FrontSlot.SECOND, n);
        }
        List<FrontPlace> full = places;
        assertThatThrownBy(() -> FrontMoves.place(full, a, FrontSlot.SECOND, 0)).isInstanceOf(Refusal.class);
    }

    @Test
    void shiftsWithinASlotAndStopsAtItsEnds() {
        List<FrontPlace> places = List.of(second(a), second(b), second(c));
        assertThat(FrontMoves.shift(places, c, -1)).containsExactly(second(a), second(c), second(b));
        assertThat(FrontMoves.shift(places, a, 1)).containsExactly(second(b), second(a), second(c));
        assertThat(FrontMoves.shift(places, a, -1)).containsExactlyElementsOf(places);
        assertThat(FrontMoves.shift(places, c, 1)).containsExactlyElementsOf(places);
    }

    @Test
    void aMoveOfSomethingElsewhereChangesNothing() {
        List<FrontPlace> places = List.of(second(a));
        assertThat(FrontMoves.shift(places, b, 1)).isEqualTo(places);
        assertThat(FrontMoves.without(places, b)).isEqualTo(places);
        assertThat(FrontMoves.without(places, a)).isEmpty();
    }

    @Test
    void aTitleIsTrimmed() {
        assertThat(FrontMoves.retitle(List.of(second(a), second(b)), b, " Autre "))
                .containsExactly(second(a), new FrontPlace(FrontSlot.SECOND, b, "Autre"));
    }

    private static FrontPlace second(ArticleId article) {
        return new FrontPlace(FrontSlot.SECOND, article, "");
    }
}
