package press.verbatim.transcript.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechJsonTest {
    private static final String A = "A";

    @Test
    void readsSegmentsOfWhisper() {
        ReadTranscript read = read("""
                {"text": " Bonjour. Oui.", "language": "french", "segments": [
                  {"id": 0, "seek": 0, "start": 0.0, "end": 1.52, "text": " Bonjour.", "tokens": [1, 2],
                   "words": [{"word": " Bonjour.", "start": 0.0, "end": 1.5, "probability": 0.9}]},
                  {"id": 1, "start": 1.52, "end": 2.004, "text": " Oui."}]}
                """);

        assertThat(read.format()).isEqualTo(Format.JSON);
        assertThat(read.about().language()).isEqualTo("fr");
        assertThat(read.turns())
                .containsExactly(
                        new ReadTurn(2, 0L, 1520L, "?", "Bonjour."), new ReadTurn(4, 1520L, 2004L, "?", "Oui."));
    }

    @Test
    void cutsASegmentWhereItsWordsChangeSpeakers() {
        ReadTranscript read = read("""
                {"segments": [{"start": 0, "end": 3, "text": " Tu viens ?  Non.", "speaker": "S0", "words": [
                  {"word": "Tu", "start": 0, "end": 1, "speaker": "S0"}, {"word": "viens", "start": 1, "end": 1.5, "speaker": "S0"},
                  {"word": "?", "speaker": "S0"}, {"word": "Non.", "start": 2, "end": 3, "speaker": "S1"}]}]}
                """);

        assertThat(read.turns()).extracting(ReadTurn::speaker).containsExactly("S0", "S1");
        assertThat(read.turns()).extracting(ReadTurn::text).containsExactly("Tu viens ?", "Non.");
        assertThat(read.turns()).extracting(ReadTurn::startMillis).containsExactly(0L, 2000L);
    }

    @Test
    void keepsASegmentWholeWhenItsWordsAreNotItsText() {
        assertThat(read("""
                {"segments": [{"start": 0, "end": 3, "text": "Tu viens ? Non.", "words": [
                  {"word": "Tu", "start": 0, "speaker": "S0"}, {"word": "Nom.", "start": 2, "speaker": "S1"}]}]}
                """).turns()).extracting(ReadTurn::text).containsExactly("Tu viens ? Non.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{"speaker":"A","start":1.5,"end":2,"text":"Oui"}]
            {"turns":[{"who":"A","begin":"00:00:01.500","end":"00:00:02,000","content":"Oui"}]}
            {"utterances":[{"speaker":"A","start_ms":1500,"end_ms":2000,"utterance":"Oui"}]}
            {"audio_duration":3,"utterances":[{"speaker":"A","start":1500,"end":2000,"text":"Oui","words":[]}]}
            {"results":{"utterances":[{"speaker":"A","start":1.5,"end":2.0,"transcript":"Oui","words":[{"word":"oui","punctuated_word":"Oui","start":1.5,"end":2.0}]}]}}
            {"chunks":[{"timestamp":[1.5,2.0],"text":"Oui","speaker":"A"}]}
            {"transcription":[{"timestamps":{"from":"00:00:01,500","to":"00:00:02,000"},"offsets":{"from":1500,"to":2000},"speaker":"A","text":" Oui"}]}
            {"data":{"entries":[{"speaker":{"id":7,"name":"A"},"startTime":"1.5s","endTime":"2s","text":"Oui"}]}}
            [[{"speaker_name":"A","start_time":"1.5","duration":0.5,"text":"Oui"}]]
            """)
    void readsTheUsualShapes(String json) {
        assertThat(read(json).turns()).containsExactly(new ReadTurn(1, 1500L, 2000L, A, "Oui"));
    }

    @Test
    void groupsTheItemsOfAwsBySpeaker() {
        ReadTranscript read = read("""
                {"jobName": "x", "results": {"language_code": "fr-FR", "transcripts": [{"transcript": "Bonjour, vous. Oui"}],
                 "speaker_labels": {"segments": [{"start_time": "0.1", "end_time": "0.9", "speaker_label": "spk_0"}]},
                 "items": [
                  {"type": "pronunciation", "start_time": "0.1", "end_time": "0.4", "speaker_label": "spk_0", "alternatives": [{"confidence": "1", "content": "Bonjour"}]},
                  {"type": "punctuation", "speaker_label": "spk_0", "alternatives": [{"content": ","}]},
                  {"type": "pronunciation", "start_time": "0.5", "end_time": "0.9", "speaker_label": "spk_0", "alternatives": [{"content": "vous"}]},
                  {"type": "punctuation", "alternatives": [{"content": "."}]},
                  {"type": "pronunciation", "start_time": "1.0", "end_time": "1.2", "speaker_label": "spk_1", "alternatives": [{"content": "Oui"}]}]}}
                """);

        assertThat(read.about().language()).isEqualTo("fr-FR");
        assertThat(read.turns())
                .extracting(ReadTurn::speaker, ReadTurn::text, ReadTurn::startMillis, ReadTurn::endMillis)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("spk_0", "Bonjour, vous.", 100L, 900L),
                        org.assertj.core.groups.Tuple.tuple("spk_1", "Oui", 1000L, 1200L));
    }

    @Test
    void takesSentencesOfDeepgramWithTheirParagraphsSpeaker() {
        ReadTranscript read = read("""
                {"results": {"channels": [{"alternatives": [{"transcript": "Oui. Non.", "paragraphs": {"transcript": "Oui. Non.", "paragraphs": [
                  {"sentences": [{"text": "Oui.", "start": 0.5, "end": 1.0}], "speaker": 0},
                  {"sentences": [{"text": "Non.", "start": 1.5, "end": 2.0}], "speaker": 1}]}}]}]}}
                """);

        assertThat(read.turns()).extracting(ReadTurn::speaker).containsExactly("Speaker 0", "Speaker 1");
        assertThat(read.turns()).extracting(ReadTurn::text).containsExactly("Oui.", "Non.");
    }

    @Test
    void keepsATurnWithoutTimesAndNotesAnUnreadableOne() {
        ReadTranscript read = read("""
                [{"speaker":"A","text":"Oui"},{"speaker":"A","start":"midi","text":"Non"},{"speaker":"A","start":-1,"text":"Si"},{"speaker":"A","text":" "}]
                """);

        assertThat(read.turns()).containsExactly(new ReadTurn(1, null, null, A, "Oui"));
        assertThat(read.unread())
                .extracting(UnreadLine::reason)
                .containsExactly(Reason.BAD_TIME, Reason.BAD_TIME, Reason.NO_WORDS);
    }

    @Test
    void takesALineOfSpeakerTextInBracketsForNoJson() {
        assertThat(read("[00:00:01] Lisker : Oui.").format()).isEqualTo(Format.SPEAKERS);
    }

    private static ReadTranscript read(String text) {
        return TranscriptFile.read("", text.getBytes(StandardCharsets.UTF_8), 1_000_000);
    }
}
