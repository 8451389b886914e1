package io.duly.acceptance.watch;

import java.time.Duration;

/** What somebody has chosen on a board, and the expressions that follow from it. */
record Choice(String currency, String node, Duration range, Duration step) {

    /** Prometheus wants at least two samples in a window, and the test scrapes every second. */
    private static final Duration RATE = Duration.ofSeconds(20);

    String in(String expression) {
        return expression
                .replace("$__rate_interval", seconds(RATE))
                .replace("$__interval", seconds(step))
                .replace("$__range", seconds(range))
                .replace("$currency", currency)
                .replace("$node", node);
    }

    private static String seconds(Duration duration) {
        return duration.toSeconds() + "s";
    }
}
