package io.duly.acceptance.watch;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.acceptance.Scratch;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The shipped rules, their own tests, and who is told of an alert, as the tools of Prometheus judge them. */
class RulesE2E {

    private static final Path TESTS = Shipped.PROMETHEUS.resolve("tests");

    @BeforeAll
    static void the_tools_are_there() {
        Program.requireAll();
    }

    @Test
    void the_configuration_is_good() {
        var copy = Scratch.directory("configuration");
        Shipped.write(copy.resolve("prometheus.yml"), Shipped.read(Shipped.PROMETHEUS.resolve("prometheus.yml")));
        Shipped.write(copy.resolve("duly.password"), "a password");
        for (var file : Shipped.files(Shipped.PROMETHEUS.resolve("rules"), ".yml")) {
            Shipped.write(copy.resolve("rules").resolve(file.getFileName()), Shipped.read(file));
        }

        assertThat(Program.PROMTOOL.run(copy, List.of("check", "config", "prometheus.yml")))
                .contains("SUCCESS")
                .doesNotContain("WARN");
    }

    @Test
    void the_tests_of_the_rules_pass() {
        var files = Stream.concat(
                        Stream.of("test", "rules"),
                        Shipped.files(TESTS, ".yml").stream().map(Path::toString))
                .toList();

        assertThat(Program.PROMTOOL.run(TESTS, files)).contains("SUCCESS");
    }

    /** One that fires, one that is silent, and one in which the metric is not there. */
    @Test
    void every_alert_has_three_cases() {
        var cases = Shipped.files(TESTS, ".yml").stream()
                .flatMap(file -> YAMLMapper.shared()
                        .readTree(Shipped.read(file))
                        .at("/tests")
                        .valueStream())
                .flatMap(test -> test.at("/alert_rule_test").valueStream())
                .collect(groupingBy(test -> test.at("/alertname").asString()));

        assertThat(Rule.alerts()).extracting(Rule::name).doesNotHaveDuplicates();
        assertThat(Rule.alerts()).hasSizeGreaterThanOrEqualTo(15).allSatisfy(alert -> {
            var tried = cases.getOrDefault(alert.name(), List.of());
            assertThat(tried).as(alert.name()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(tried).as(alert.name() + " fires").anyMatch(RulesE2E::isExpectedToFire);
            assertThat(tried).as(alert.name() + " is silent").anyMatch(test -> !isExpectedToFire(test));
        });
    }

    @Test
    void every_alert_says_how_bad_it_is_whose_it_is_and_what_to_do() {
        var runbook = Shipped.read(Shipped.DEPLOY.resolve("runbook.md"));
        assertThat(Rule.alerts()).allSatisfy(alert -> {
            assertThat(alert.labels().get("severity")).as(alert.name()).isIn("page", "ticket");
            assertThat(alert.labels().get("owner"))
                    .as(alert.name())
                    .isIn("operator", "head-of-collections", "head-of-sales", "accountant");
            assertThat(alert.notes().get("runbook_url"))
                    .isEqualTo(
                            "{{ $externalLabels.duly }}/runbook#" + alert.name().toLowerCase(Locale.ROOT));
            assertThat(runbook.lines()).contains("## " + alert.name());
        });
    }

    @Test
    void every_alert_finds_the_one_whose_it_is() {
        assertThat(Program.AMTOOL.run(Shipped.PROMETHEUS, List.of("check-config", "alertmanager.yml")))
                .contains("SUCCESS");
        Program.run(TESTS, "./routes.sh", List.of());
    }

    private static boolean isExpectedToFire(JsonNode test) {
        return !test.at("/exp_alerts").isEmpty();
    }
}
