package io.duly.acceptance.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.acceptance.Scratch;
import io.duly.acceptance.SharedDuly;
import io.duly.acceptance.User;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether the metrics keep to the conventions of Prometheus, and whether the README tells of all of them. */
class MetricsE2E {

    private static final Path README = Path.of("../../README.md");
    private static final String BEGIN = "<!-- metrics: begin -->\n";
    private static final String END = "<!-- metrics: end -->";
    private static final Pattern HELP = Pattern.compile("(?m)^# HELP (duly_\\w+) (.*)$");
    private static final Pattern SAMPLE =
            Pattern.compile("(?m)^(duly_\\w+?)(?:_bucket|_count|_sum)?(?:\\{(.*)})? \\S+$");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"");

    @SuppressWarnings("NullAway.Init")
    private static String scrape;

    @BeforeAll
    static void something_happened() {
        Program.requireAll();
        var duly = SharedDuly.running();
        var sales = duly.as(User.SALESPERSON);
        var owed = SharedDuly.deliveredDeal(duly, "measured");
        sales.put("/api/deals/" + owed + "/invoices/" + SharedDuly.id("measured invoice"), """
                {"number": "M-1", "issuedOn": "%1$s", "instalments": [
                 {"amount": {"amount": "1000.00", "currency": "EUR"}, "dueOn": "%1$s"}]}""".formatted(
                                SharedDuly.TODAY))
                .accepted();
        var position = sales.put("/api/deals/" + SharedDuly.id("measured offer"), """
                {"customerId": "%s", "title": "Offer", "value": {"amount": "1000.00", "currency": "EUR"},
                 "openedOn": "%s"}""".formatted(
                                SharedDuly.id("customer of measured"), SharedDuly.TODAY))
                .accepted()
                .header("Duly-Position");
        duly.as(User.AUDITOR)
                .get("/api/deals?limit=1", "Duly-Min-Position", position)
                .accepted();
        scrape = duly.as(User.MONITOR).get("/actuator/prometheus").accepted().text();
    }

    @Test
    void promtool_has_nothing_to_say_against_them() {
        var home = Scratch.directory("scrape");
        Shipped.write(home.resolve("scrape.txt"), scrape);

        assertThat(Program.run(home, "sh", List.of("-c", "promtool check metrics < scrape.txt")))
                .isEmpty();
    }

    @Test
    void none_has_a_label_that_is_the_same_everywhere() {
        assertThat(scrape).doesNotContain("application=");
    }

    @Test
    void the_readme_tells_what_each_means() {
        var readme = Shipped.read(README);
        var begin = readme.indexOf(BEGIN) + BEGIN.length();
        var renewed = readme.substring(0, begin) + table() + readme.substring(readme.indexOf(END));
        if (Boolean.getBoolean("duly.write-readme")) {
            Shipped.write(README, renewed);
        }
        assertThat(Shipped.read(README))
                .as("write it with -Dduly.write-readme=true")
                .isEqualTo(renewed);
    }

    private static String table() {
        var labels = labels();
        return "| metric | labels | meaning |\n|---|---|---|\n"
                + HELP
                        .matcher(scrape)
                        .results()
                        .collect(Collectors.toMap(
                                help -> help.group(1), help -> help.group(2), (one, _) -> one, TreeMap::new))
                        .entrySet()
                        .stream()
                        .map(help -> "| `%s` | %s | %s |\n"
                                .formatted(
                                        help.getKey(),
                                        String.join(", ", labels.getOrDefault(help.getKey(), Set.of())),
                                        help.getValue()))
                        .collect(Collectors.joining());
    }

    private static Map<String, Set<String>> labels() {
        var labels = new TreeMap<String, Set<String>>();
        SAMPLE.matcher(scrape)
                .results()
                .filter(sample -> sample.group(2) != null)
                .forEach(sample -> LABEL.matcher(sample.group(2))
                        .results()
                        .map(label -> label.group(1))
                        .filter(label -> !label.equals("le"))
                        .forEach(label -> labels.computeIfAbsent(sample.group(1), _ -> new TreeSet<>())
                                .add(label)));
        return labels;
    }
}
