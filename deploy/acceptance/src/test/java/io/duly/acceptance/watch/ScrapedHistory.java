package io.duly.acceptance.watch;

import io.duly.acceptance.RunningDuly;
import io.duly.acceptance.User;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a Prometheus would have seen of the made-up year, had it been there: Duly is asked again and again while it
 * plays the year, and each answer counts at the time that Duly's own clock showed.
 */
final class ScrapedHistory {

    private static final Pattern CLOCK = Pattern.compile("(?m)^duly_clock_seconds\\{kind=\"virtual\"} (\\S+)$");
    private static final Pattern OF_THE_BUSINESS = Pattern.compile(
            "duly_(receivables|ladder|payments|deals|escalation|worklist|contact|promises|disputes|pauses|prevention"
                    + "|warning|working|figures)[a-z_]*[{ ].*");
    private static final String FRESH = "\nduly_figures_fresh 1.0\n";
    private static final long GRID = Duration.ofHours(6).toSeconds();

    private final TreeMap<Double, List<String>> scrapes = new TreeMap<>();
    private final String target;

    private ScrapedHistory(String target) {
        this.target = "job=\"duly\",instance=\"" + target + "\"";
    }

    /** Asks until Duly is open to people. */
    static ScrapedHistory of(RunningDuly duly) {
        var history = new ScrapedHistory(duly.base().getAuthority());
        while (duly.isAlive() && !duly.isReady()) {
            history.add(scrape(duly));
        }
        duly.untilReady(Duration.ofSeconds(5));
        return history;
    }

    private static String scrape(RunningDuly duly) {
        try {
            var answer = duly.as(User.MONITOR).get("/actuator/prometheus");
            return answer.status() == 200 ? answer.text() : "";
        } catch (UncheckedIOException notThereYet) {
            return "";
        }
    }

    private void add(String scrape) {
        var clock = CLOCK.matcher(scrape);
        if (scrape.contains(FRESH) && clock.find() && !clock.group(1).equals("NaN")) {
            scrapes.put(
                    Double.valueOf(clock.group(1)),
                    scrape.lines()
                            .filter(line -> OF_THE_BUSINESS.matcher(line).matches())
                            .toList());
        }
    }

    int size() {
        return scrapes.size();
    }

    /** Writes the blocks of a Prometheus into {@code data}: what was seen last, every six hours. */
    void writeTo(Path home) {
        var text = new StringBuilder();
        var first = (long) Math.ceil(scrapes.firstKey() / GRID) * GRID;
        for (var time = first; time <= scrapes.lastKey(); time += GRID) {
            var at = time;
            scrapes.floorEntry((double) time)
                    .getValue()
                    .forEach(line ->
                            text.append(attributed(line)).append(' ').append(at).append('\n'));
        }
        text.append("# EOF\n");
        Shipped.write(home.resolve("history.txt"), text.toString());
        Program.PROMTOOL.run(
                home,
                List.of(
                        "tsdb",
                        "create-blocks-from",
                        "--max-block-duration=720h",
                        "openmetrics",
                        "history.txt",
                        "data"));
    }

    /** As Prometheus labels what it scrapes itself. */
    private String attributed(String line) {
        var value = line.lastIndexOf(' ');
        var series = line.substring(0, value);
        var labelled = series.endsWith("}")
                ? series.substring(0, series.length() - 1) + "," + target + "}"
                : series + "{" + target + "}";
        return labelled + line.substring(value);
    }
}
