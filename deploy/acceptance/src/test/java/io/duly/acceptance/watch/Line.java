package io.duly.acceptance.watch;

import io.duly.acceptance.watch.Board.Panel;
import io.duly.acceptance.watch.Board.Target;
import io.duly.acceptance.watch.RunningPrometheus.Series;
import java.util.List;
import java.util.regex.Pattern;

/** One series of a panel, by the name under which the panel shows it. */
record Line(String name, List<Series.Point> points) {

    private static final Pattern LABEL = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    static Line of(Panel panel, Target target, Series series) {
        var name = LABEL.matcher(target.legend())
                .replaceAll(label -> series.labels().getOrDefault(label.group(1), ""))
                .replace("__auto", "");
        return new Line(panel.names().getOrDefault(name, name), series.points());
    }
}
