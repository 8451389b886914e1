package io.duly.acceptance.watch;

import io.duly.acceptance.watch.Board.Panel;
import java.awt.Color;
import java.awt.Font;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.xy.StackedXYAreaRenderer2;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.time.FixedMillisecond;
import org.jfree.data.time.TimeTableXYDataset;

/** Draws what Prometheus answered to the expressions of one panel. */
final class PanelChart {

    private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 10);
    private static final double DAY = Duration.ofDays(1).toSeconds();

    private PanelChart() {}

    static JFreeChart lines(Panel panel, List<Line> lines) {
        var data = new TimeTableXYDataset();
        for (var each : lines) {
            for (var point : each.points()) {
                if (Double.isFinite(point.value())) {
                    data.add(new FixedMillisecond(Date.from(point.at())), point.value(), each.name());
                }
            }
        }
        var values = numbers(panel.unit());
        values.setAutoRangeIncludesZero(true);
        var plot = new XYPlot(data, new DateAxis(null, TimeZone.getTimeZone("UTC"), Locale.ENGLISH), values, null);
        plot.setRenderer(panel.stacked() ? new StackedXYAreaRenderer2() : new XYLineAndShapeRenderer(true, false));
        plot.getDomainAxis().setTickLabelFont(SMALL);
        return chart(plot, lines.size() > 1);
    }

    static JFreeChart bars(Panel panel, List<Line> lines) {
        var data = new DefaultCategoryDataset();
        for (var each : lines) {
            data.addValue(each.points().getLast().value(), "", each.name());
        }
        var names = new CategoryAxis();
        names.setTickLabelFont(SMALL);
        var bars = new BarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        var plot = new CategoryPlot(data, names, numbers(panel.unit()), bars);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        return chart(plot, false);
    }

    private static JFreeChart chart(Plot plot, boolean legend) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        var chart = new JFreeChart(null, null, plot, legend);
        chart.setBackgroundPaint(Color.WHITE);
        if (legend) {
            chart.getLegend().setItemFont(SMALL);
            chart.getLegend().setFrame(BlockBorder.NONE);
        }
        return chart;
    }

    private static NumberAxis numbers(String unit) {
        var axis = new NumberAxis();
        axis.setTickLabelFont(SMALL);
        axis.setNumberFormatOverride(new InUnit(unit));
        return axis;
    }

    /** Writes values in their unit, and reads none. */
    private static final class InUnit extends NumberFormat {

        private static final long serialVersionUID = 1;

        private final String unit;

        InUnit(String unit) {
            this.unit = unit;
        }

        @Override
        public StringBuffer format(double value, StringBuffer text, FieldPosition position) {
            return text.append(shown(value, unit));
        }

        @Override
        public StringBuffer format(long value, StringBuffer text, FieldPosition position) {
            return format((double) value, text, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException(text);
        }
    }

    /** A value as Grafana shows it in that unit, roughly. */
    static String shown(double value, String unit) {
        return switch (unit) {
            case "percentunit" -> number(value * 100) + " %";
            case "s" -> value >= DAY ? number(value / DAY) + " d" : number(value) + " s";
            case "bytes" -> number(value / (1 << 20)) + " MiB";
            default -> number(value);
        };
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return "?";
        }
        var format = new DecimalFormat(
                Math.abs(value) >= 100 ? "#,##0" : "0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        return format.format(value);
    }
}
