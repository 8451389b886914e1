package io.duly.acceptance.watch;

import static org.awaitility.Awaitility.await;

import io.duly.acceptance.User;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real Prometheus with the shipped configuration, which looks at one Duly every second. */
final class RunningPrometheus implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration BOUND = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final URI base;

    private RunningPrometheus(Process process, URI base) {
        this.process = process;
        this.base = base;
    }

    /**
     * @param home has a directory {@code data} already when there is history to begin with
     * @param rules what the shipped rules become in this test
     */
    static RunningPrometheus start(Path home, URI duly, URI alertmanager, UnaryOperator<String> rules) {
        var configuration = Shipped.read(Shipped.PROMETHEUS.resolve("prometheus.yml"));
        configuration = Shipped.replaced(
                configuration, "- targets: \\[localhost:8080]", "- targets: [" + duly.getAuthority() + "]");
        configuration = Shipped.replaced(configuration, "localhost:9093", alertmanager.getAuthority());
        configuration = Shipped.replaced(
                configuration,
                "scrape_interval: 15s\n  scrape_timeout: 10s",
                "scrape_interval: 1s\n  scrape_timeout: 1s");
        configuration = Shipped.replaced(configuration, "evaluation_interval: 30s", "evaluation_interval: 1s");
        Shipped.write(home.resolve("prometheus.yml"), configuration);
        Shipped.write(home.resolve("duly.password"), User.MONITOR.password());
        for (var file : Shipped.files(Shipped.PROMETHEUS.resolve("rules"), ".yml")) {
            Shipped.write(home.resolve("rules").resolve(file.getFileName()), rules.apply(Shipped.read(file)));
        }
        var base = URI.create("http://127.0.0.1:" + Program.freePort());
        var process = Program.PROMETHEUS.start(
                home,
                List.of(
                        "--config.file=prometheus.yml",
                        "--storage.tsdb.path=data",
                        "--storage.tsdb.retention.time=3y",
                        "--query.lookback-delta=1d",
                        "--web.listen-address=" + base.getAuthority()));
        var running = new RunningPrometheus(process, base);
        await("Prometheus").atMost(BOUND).ignoreExceptions().until(() -> running.status("/-/ready") == 200);
        return running;
    }

    /** The samples of an expression at a moment. */
    List<Sample> at(Instant moment, String expression) {
        return samples(ask("/api/v1/query", Map.of("query", expression, "time", time(moment))));
    }

    /** The series of an expression over a time. */
    List<Series> over(Instant from, Instant until, Duration step, String expression) {
        var answer = ask(
                "/api/v1/query_range",
                Map.of(
                        "query",
                        expression,
                        "start",
                        time(from),
                        "end",
                        time(until),
                        "step",
                        Long.toString(step.toSeconds())));
        return answer.at("/data/result").valueStream().map(Series::of).toList();
    }

    JsonNode ask(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = JSON.readTree(send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build()));
        if (!answer.at("/status").asString("").equals("success")) {
            throw new AssertionError(form + ": " + answer.at("/error").asString("no answer"));
        }
        return answer;
    }

    JsonNode get(String path) {
        return JSON.readTree(send(HttpRequest.newBuilder(base.resolve(path)).build()));
    }

    private static List<Sample> samples(JsonNode answer) {
        var data = answer.at("/data");
        return data.at("/resultType").asString().equals("scalar")
                ? List.of(new Sample(Map.of(), Series.number(data.at("/result/1"))))
                : data.at("/result").valueStream().map(Sample::of).toList();
    }

    private static String time(Instant moment) {
        return "%.3f".formatted(moment.toEpochMilli() / 1_000.0);
    }

    private int status(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private String send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    /** One value of one series. */
    record Sample(Map<String, String> labels, double value) {

        static Sample of(JsonNode result) {
            return new Sample(Series.labels(result), Series.number(result.at("/value/1")));
        }
    }

    /** The values of one series over a time. */
    record Series(Map<String, String> labels, List<Point> points) {

        record Point(Instant at, double value) {}

        static Series of(JsonNode result) {
            return new Series(
                    labels(result),
                    result.at("/values")
                            .valueStream()
                            .map(point -> new Point(
                                    Instant.ofEpochMilli(
                                            Math.round(point.at("/0").asDouble() * 1_000)),
                                    number(point.at("/1"))))
                            .toList());
        }

        static Map<String, String> labels(JsonNode result) {
            return result.at("/metric")
                    .propertyStream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().asString()));
        }

        static double number(JsonNode text) {
            return switch (text.asString()) {
                case "NaN" -> Double.NaN;
                case "+Inf" -> Double.POSITIVE_INFINITY;
                case "-Inf" -> Double.NEGATIVE_INFINITY;
                case String number -> Double.parseDouble(number);
            };
        }
    }
}
