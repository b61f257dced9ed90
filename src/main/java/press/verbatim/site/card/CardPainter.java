package press.verbatim.site.card;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Draws cards in the look of the light theme, without a screen. The addresses under {@code /partage} answer with them. */
@Component
public class CardPainter {
    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final Logger LOG = LoggerFactory.getLogger(CardPainter.class);
    private static final int AT_ONCE = 2;
    private static final int MARGIN = 80;
    private static final int GAP = 60;
    private static final int TOP = 210;
    private static final int BOTTOM = 530;
    private static final int BY = 44;
    private static final Color PAPER = new Color(0xfaf8f3);
    private static final Color INK = new Color(0x17191d);
    private static final Color SOFT = new Color(0x555a63);
    private static final Color LINE = new Color(0xddd7ca);
    private static final Color ACCENT = new Color(0x1c4168);

    private enum Able {
        UNKNOWN,
        YES,
        NO
    }

    private final Semaphore pens = new Semaphore(AT_ONCE);
    private volatile Able able = Able.UNKNOWN;

    /** Whether this machine can draw letters; one without any library of fonts cannot, and its pages go without cards. */
    public boolean able() {
        if (able == Able.UNKNOWN) {
            able = tried();
        }
        return able == Able.YES;
    }

    private static Able tried() {
        try {
            new Lines(Face.SERIF.at(WIDTH, "")).width("V");
            return Able.YES;
        } catch (RuntimeException | LinkageError | InternalError noFonts) {
            LOG.warn("This machine cannot draw letters: pages are shared without a picture of their own", noFonts);
            return Able.NO;
        }
    }

    /** The card as a PNG of {@link #WIDTH} by {@link #HEIGHT}; whoever asks while others are drawn waits for a turn. */
    public byte[] png(Card card) {
        pens.acquireUninterruptibly();
        try {
            return drawn(card);
        } finally {
            pens.release();
        }
    }

    private static byte[] drawn(Card card) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            ground(pen, card);
            columns(pen, card.columns());
        } finally {
            pen.dispose();
        }
        return written(image);
    }

    private static void ground(Graphics2D pen, Card card) {
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(ACCENT);
        pen.fillRect(0, HEIGHT - 12, WIDTH, 12);
        double at = MARGIN;
        at += word(pen, Face.TEXT, 40, SOFT, "«\u00a0", at, 104);
        at += word(pen, Face.SERIF, 40, INK, card.site(), at, 104);
        word(pen, Face.TEXT, 40, SOFT, "\u00a0»", at, 104);
        pen.setColor(LINE);
        pen.fillRect(MARGIN, 130, WIDTH - 2 * MARGIN, 2);
        line(pen, Face.LABEL, ACCENT, card.label(), MARGIN, 180, WIDTH - 2 * MARGIN);
        line(pen, Face.SANS, SOFT, card.foot(), MARGIN, 578, WIDTH - 2 * MARGIN);
    }

    private static void columns(Graphics2D pen, List<Card.Column> columns) {
        int width = (WIDTH - 2 * MARGIN - GAP * (columns.size() - 1)) / columns.size();
        float size = Fitted.LARGEST;
        for (Card.Column column : columns) {
            size = fitted(column, width, size).font().getSize2D();
        }
        int left = MARGIN;
        for (Card.Column column : columns) {
            column(pen, column, fitted(column, width, size), left, width);
            left += width + GAP;
        }
        if (columns.size() > 1) {
            pen.setColor(LINE);
            pen.fillRect(WIDTH / 2 - 1, TOP, 2, BOTTOM - TOP);
        }
    }

    private static Fitted fitted(Card.Column column, int width, float largest) {
        int under = (column.by().isBlank() ? 0 : BY) + (column.note().isBlank() ? 0 : BY);
        Face face = column.quoted() ? Face.TEXT : Face.SERIF;
        return Fitted.in(width, BOTTOM - TOP - under, largest, face, column.words(), column.quoted());
    }

    private static void column(Graphics2D pen, Card.Column column, Fitted words, int left, int width) {
        double baseline = TOP + words.font().getSize2D() * 0.86;
        pen.setColor(INK);
        for (String each : words.lines()) {
            draw(pen, words.font(), each, left, baseline);
            baseline += words.leading();
        }
        double end = TOP + words.height() + BY * 0.8;
        if (!column.by().isBlank()) {
            line(pen, Face.LABEL, INK, column.by(), left, end, width);
            end += BY;
        }
        line(pen, Face.SANS, SOFT, column.note(), left, end, width);
    }

    private static void line(
            Graphics2D pen, Face face, Color colour, String words, double left, double baseline, int width) {
        if (!words.isBlank()) {
            String shown = words.replace('\u202f', '\u00a0');
            Font font = face.at(27, shown);
            pen.setColor(colour);
            draw(pen, font, shortened(shown, font, width), left, baseline);
        }
    }

    private static String shortened(String words, Font font, int width) {
        Lines lines = new Lines(font);
        String shown = words;
        while (lines.width(shown) > width && shown.length() > 2) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), -2))
                            .stripTrailing() + "…";
        }
        return shown;
    }

    private static double word(
            Graphics2D pen, Face face, float size, Color colour, String words, double left, double baseline) {
        Font font = face.at(size, words);
        pen.setColor(colour);
        return draw(pen, font, words, left, baseline);
    }

    private static double draw(Graphics2D pen, Font font, String words, double left, double baseline) {
        if (words.isEmpty()) {
            return 0;
        }
        TextLayout layout = new TextLayout(words, font, pen.getFontRenderContext());
        layout.draw(pen, (float) left, (float) baseline);
        return layout.getAdvance();
    }

    private static byte[] written(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
