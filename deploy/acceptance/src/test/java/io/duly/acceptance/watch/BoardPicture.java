package io.duly.acceptance.watch;

import io.duly.acceptance.watch.Board.Panel;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A picture of a board, so that a person can look at it where there is no Grafana. */
final class BoardPicture {

    private static final int COLUMN = 56;
    private static final int ROW = 32;
    private static final int GAP = 6;
    private static final int TITLE = 22;
    private static final Color BACKGROUND = new Color(0xf4f5f5);
    private static final Color INK = new Color(0x24292e);

    private BoardPicture() {}

    static BufferedImage of(Board board, Map<Panel, List<Line>> answers) {
        var bottom = board.panels().stream()
                .mapToInt(panel -> panel.place().y() + panel.place().height())
                .max()
                .orElseThrow();
        var picture = new BufferedImage(24 * COLUMN, (bottom + 1) * ROW + GAP, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(BACKGROUND);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        write(pen, board.title(), 18, GAP, ROW - 10);
        pen.translate(0, ROW);
        board.panels().forEach(panel -> draw(pen, panel, answers.getOrDefault(panel, List.of())));
        pen.dispose();
        return picture;
    }

    static void save(BufferedImage picture, Path file) {
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two thirds of it, which is enough to see what the board is about. */
    static BufferedImage small(BufferedImage picture) {
        var width = picture.getWidth() * 2 / 3;
        var height = picture.getHeight() * 2 / 3;
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    private static void draw(Graphics2D pen, Panel panel, List<Line> lines) {
        var place = panel.place();
        var frame = new Rectangle(
                place.x() * COLUMN + GAP / 2,
                place.y() * ROW,
                place.width() * COLUMN - GAP,
                place.height() * ROW - GAP);
        if (panel.isHeading()) {
            write(pen, panel.title(), 14, frame.x + 4, frame.y + frame.height - 6);
            return;
        }
        pen.setColor(Color.WHITE);
        pen.fill(frame);
        write(pen, panel.title(), 12, frame.x + 8, frame.y + 16);
        var inside = new Rectangle(frame.x + 4, frame.y + TITLE, frame.width - 8, frame.height - TITLE - 4);
        switch (panel.type()) {
            case "stat", "gauge" -> figures(pen, panel, lines, inside);
            case "bargauge", "barchart" -> PanelChart.bars(panel, lines).draw(pen, inside);
            case "timeseries" -> PanelChart.lines(panel, lines).draw(pen, inside);
            case "state-timeline" -> PanelChart.lines(panel, lines).draw(pen, inside);
            default -> throw new AssertionError("nobody has drawn a panel of type " + panel.type() + " yet");
        }
    }

    private static void figures(Graphics2D pen, Panel panel, List<Line> lines, Rectangle inside) {
        var y = inside.y + 30;
        for (var each : lines) {
            var value = PanelChart.shown(each.points().getLast().value(), panel.unit());
            write(pen, value + "  " + each.name(), lines.size() > 1 ? 13 : 20, inside.x + 8, y);
            y += 20;
        }
    }

    private static void write(Graphics2D pen, String text, int size, int x, int y) {
        pen.setColor(INK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, size));
        pen.drawString(text, x, y);
    }
}
