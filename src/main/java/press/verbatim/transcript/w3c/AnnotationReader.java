package press.verbatim.transcript.w3c;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one annotation of a document; the first thing wrong with it ends the reading and is named. */
final class AnnotationReader {
    private static final int NAME_LIMIT = 200;

    private final Piece annotation;
    private final List<String> motivations;

    private AnnotationReader(Piece annotation) {
        this.annotation = annotation;
        motivations = annotation.get("motivation").map(AnnotationReader::texts).orElse(List.of());
    }

    static ReadAnnotation read(Piece piece) {
        if (!piece.object().isA("Annotation")) {
            throw new UnfitException(piece.path().isEmpty() ? "type" : piece.path() + ".type", "type");
        }
        return new AnnotationReader(piece).read();
    }

    private ReadAnnotation read() {
        String id = annotation.need("id").iri();
        BodyReader body = BodyReader.read(annotation);
        TargetReader target = TargetReader.read(annotation, isAnswer());
        return new ReadAnnotation(
                annotation.path(),
                annotation.get("canonical").map(Piece::iri).orElse(id),
                id,
                motivations,
                body.note(),
                body.tags(),
                creator(),
                time("created"),
                time("modified"),
                target.selectors(),
                target.isTranslation(),
                target.answers());
    }

    private boolean isAnswer() {
        return motivations.stream().anyMatch(term -> term.endsWith("replying"));
    }

    private static List<String> texts(Piece piece) {
        return piece.each().stream().map(Piece::text).toList();
    }

    private @Nullable String creator() {
        String names = annotation.get("creator").stream()
                .flatMap(creators -> creators.each().stream())
                .flatMap(AnnotationReader::names)
                .collect(Collectors.joining(", "));
        if (names.codePointCount(0, names.length()) > NAME_LIMIT) {
            throw new UnfitException(annotation.need("creator").path(), "long", NAME_LIMIT);
        }
        return names.isBlank() ? null : names.strip();
    }

    /** Whoever has no name is known by the address that stands for them. */
    private static Stream<String> names(Piece creator) {
        if (creator.node().isString()) {
            return Stream.of(creator.text());
        }
        Piece agent = creator.object();
        return Stream.of("name", "nickname", "id")
                .map(agent::get)
                .flatMap(Optional::stream)
                .limit(1)
                .flatMap(found -> texts(found).stream());
    }

    private @Nullable Instant time(String name) {
        Piece piece = annotation.get(name).orElse(null);
        if (piece == null) {
            return null;
        }
        String text = piece.text().strip();
        try {
            boolean zoned = text.matches(".*T.*(Z|[+-]\\d\\d:\\d\\d)");
            return zoned
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException notATime) {
            throw new UnfitException(piece.path(), "time");
        }
    }
}
