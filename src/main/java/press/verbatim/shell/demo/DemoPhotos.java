package press.verbatim.shell.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;
import press.verbatim.media.MediaService;
import press.verbatim.media.PhotoId;
import press.verbatim.media.PhotoText;

/** Draws the four pictures of the demonstration, so that no photo of anybody is needed. */
@Component
class DemoPhotos {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 900;
    private static final String CREDIT = "Illustration : Verbatim";

    private final MediaService media;

    DemoPhotos(MediaService media) {
        this.media = media;
    }

    /** Draws and stores the picture of a name: table, port, vallee or bureau. */
    PhotoId store(String name) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        PhotoText words = draw(name, pen);
        pen.dispose();
        PhotoId id = media.upload(name + ".png", new ByteArrayInputStream(png(image)));
        media.describe(id, words);
        return id;
    }

    private static PhotoText draw(String name, Graphics2D pen) {
        return switch (name) {
            case "table" -> table(pen);
            case "port" -> port(pen);
            case "vallee" -> valley(pen);
            default -> desk(pen);
        };
    }

    private static PhotoText table(Graphics2D pen) {
        sky(pen, new Color(0x2c3a40), new Color(0x8a775f));
        pen.setColor(new Color(0x1d2427));
        for (int i = 0; i < 7; i++) {
            person(pen, 180 + i * 205, 380, new Color(0x20292d));
        }
        pen.setPaint(new GradientPaint(0, 520, new Color(0xb99d72), 0, 900, new Color(0x6f5a3f)));
        pen.fill(shape(90, 560, 1510, 560, 1600, 760, 0, 760));
        for (int i = 0; i < 6; i++) {
            person(pen, 270 + i * 210, 640, new Color(0x12181a));
        }
        return new PhotoText(
                "Deux délégations se font face de part et d’autre d’une longue table",
                "Les délégations à Aldria, le 12 octobre.",
                CREDIT,
                false);
    }

    private static PhotoText port(Graphics2D pen) {
        sky(pen, new Color(0x7f96a3), new Color(0xe3c9a0));
        pen.setPaint(new GradientPaint(0, 620, new Color(0x4a6472), 0, 900, new Color(0x22323b)));
        pen.fillRect(0, 620, WIDTH, 280);
        pen.setColor(new Color(0x2b3338));
        pen.setStroke(new BasicStroke(14));
        for (int i = 0; i < 4; i++) {
            int x = 220 + i * 360;
            pen.drawLine(x, 640, x + 40, 240);
            pen.drawLine(x + 120, 640, x + 40, 240);
            pen.drawLine(x - 120, 270, x + 260, 230);
            pen.drawLine(x + 230, 232, x + 230, 330 + i * 45);
        }
        pen.fill(shape(0, 640, 1600, 640, 1600, 690, 0, 700));
        return new PhotoText(
                "Quatre grues à l’arrêt au-dessus d’un quai désert, au petit matin",
                "Le quai Nord du port de Norsund, en novembre.",
                CREDIT,
                false);
    }

    private static PhotoText valley(Graphics2D pen) {
        sky(pen, new Color(0xcfd9d6), new Color(0xf0e2c4));
        ridge(pen, 420, 120, new Color(0x9fb0a8), 3);
        ridge(pen, 520, 150, new Color(0x74897d), 11);
        ridge(pen, 640, 130, new Color(0x4c6355), 29);
        pen.setPaint(new GradientPaint(500, 640, new Color(0xd8e4e6), 900, 900, new Color(0x8fb0b8)));
        pen.fill(shape(700, 700, 780, 700, 1250, 900, 420, 900));
        return new PhotoText(
                "Une rivière sort d’une vallée entre trois rangs de collines boisées",
                "La vallée dont le plan prévoit de partager les eaux.",
                CREDIT,
                false);
    }

    private static PhotoText desk(Graphics2D pen) {
        sky(pen, new Color(0x3a3f3a), new Color(0x23261f));
        pen.setPaint(new GradientPaint(0, 0, new Color(0xf3e7c6), 1200, 700, new Color(0xc9b98f)));
        pen.fill(shape(300, 180, 820, 140, 880, 800, 340, 840));
        pen.setPaint(new GradientPaint(800, 100, new Color(0xfaf4e2), 1400, 800, new Color(0xd9cda9)));
        pen.fill(shape(860, 170, 1360, 220, 1290, 850, 800, 790));
        pen.setColor(new Color(0x4b4a40));
        pen.setStroke(new BasicStroke(5));
        for (int i = 0; i < 14; i++) {
            pen.drawLine(380, 240 + i * 38, 760 - (i % 4) * 60, 232 + i * 38);
            pen.drawLine(900, 270 + i * 36, 1270 - (i % 3) * 70, 292 + i * 36);
        }
        pen.setColor(new Color(0x9a3412));
        pen.setStroke(new BasicStroke(7));
        pen.drawLine(380, 470, 740, 462);
        pen.drawLine(900, 450, 1230, 472);
        return new PhotoText(
                "Deux feuillets côte à côte sur un bureau, une ligne soulignée sur chacun",
                "Le plan public et la transcription, comparés par la rédaction.",
                CREDIT,
                false);
    }

    private static void sky(Graphics2D pen, Color top, Color bottom) {
        pen.setPaint(new GradientPaint(0, 0, top, WIDTH / 3f, HEIGHT, bottom));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
    }

    private static void person(Graphics2D pen, int x, int y, Color coat) {
        pen.setColor(coat);
        pen.fillOval(x - 34, y - 10, 68, 82);
        pen.fillRoundRect(x - 85, y + 62, 170, 240, 90, 90);
    }

    private static void ridge(Graphics2D pen, int y, int height, Color color, int seed) {
        Random random = new Random(seed);
        Path2D ridge = new Path2D.Double();
        ridge.moveTo(0, HEIGHT);
        for (int x = 0; x <= WIDTH; x += 80) {
            ridge.lineTo(x, y - random.nextInt(height) - Math.abs(x - WIDTH / 2) / 6.0);
        }
        ridge.lineTo(WIDTH, HEIGHT);
        ridge.closePath();
        pen.setColor(color);
        pen.fill(ridge);
    }

    private static Path2D shape(double... points) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            shape.lineTo(points[i], points[i + 1]);
        }
        shape.closePath();
        return shape;
    }

    private static byte[] png(BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
