package io.duly.query.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;

/** What Prometheus is told when it asks. */
public record Scrape(String text) {

    public static Scrape of(Http http) {
        var answer = http.send("GET", "/actuator/prometheus");
        assertThat(answer.statusCode()).isEqualTo(200);
        return new Scrape(answer.body());
    }

    /** @param series its name with its labels, in the order of the alphabet */
    public OptionalDouble value(String series) {
        return text.lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .findFirst();
    }
}
