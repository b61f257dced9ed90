package press.verbatim.transcript.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cue text tokenizer: what a tag is, where it ends, what it leaves. Pieces are written {@code voice[words]}. */
class VttTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            sans voix|[sans voix]
            <v A>un</v> deux|A[un][ deux]
            <v A>un <v B>deux</v> trois|A[un ]B[deux]A[ trois]
            <v A>un <i>deux</i> trois|A[un deux trois]
            <v.fort.haut Mme  de\tLa Tour >un|Mme de La Tour[un]
            <v A.B>un|A.B[un]
            <v>un|[un]
            <v.>un|[un]
            <v\tA>un|A[un]
            < v A>un|[un]
            <V A>un|[un]
            <video A>un|[un]
            </v>un|[un]
            <v A>un</V> deux</b> trois|A[un deux trois]
            <v A><b>un</v> deux|A[un deux]
            <b>un <v A>deux</b> trois|[un ]A[deux trois]
            <>un</>deux< >trois|[undeuxtrois]
            un<00:01.000>deux<1>trois|[undeuxtrois]
            <lang fr-CA>un</lang><c.jaune.gras>deux</c>|[undeux]
            <ruby>a<rt>b</rt>c<rt>d</ruby>e|[ace]
            <ruby>a<rt><i>b</i>c</rt></ruby>d|[ad]
            un<rt>deux</rt>|[undeux]
            a &lt;v B&gt; &amp; b|[a <v B> & b]
            a & b &inconnu; &amp|[a & b &inconnu; &]
            &#233;&#xE9;&#x1F680;&nbsp;x|[éé🚀\u00A0x]
            <v A &amp; B>un|A & B[un]
            <v A&gt;B>un|A>B[un]
            <v A & B>un|A & B[un]
            a > b -> c|[a > b -> c]
            <img src=x onerror=alert(1)>un<script>x</script>|[unx]
            """)
    void reads(String cue, String pieces) {
        assertThat(shown(cue)).isEqualTo(pieces);
    }

    @Test
    void takesALineEndOfTheFileForASpaceAndAReferenceForAnEnd() {
        assertThat(shown("<v A>un\ndeux&#10;trois")).isEqualTo("A[un deux\ntrois]");
        assertThat(shown("<v\nA\nB>un")).isEqualTo("A B[un]");
        assertThat(shown("<v.a\nB>un")).isEqualTo("B[un]");
    }

    @Test
    void losesWhatStandsInATagThatIsNeverClosedAndSaysSo() {
        VttText.Parsed parsed = VttText.parse("<v A>a < b et la suite");

        assertThat(parsed.unclosed()).isTrue();
        assertThat(parsed.pieces())
                .extracting(piece -> piece.words().toString())
                .containsExactly("a ");
    }

    @Test
    void readsAHundredThousandOpenTags() {
        assertThat(shown("<i>".repeat(100_000) + "<v A>un")).isEqualTo("A[un]");
    }

    private static String shown(String cue) {
        return VttText.parse(cue).pieces().stream()
                .map(piece -> piece.voice().name() + "[" + piece.words() + "]")
                .collect(Collectors.joining());
    }
}
