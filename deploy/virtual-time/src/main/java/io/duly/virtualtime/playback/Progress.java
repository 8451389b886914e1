package io.duly.virtualtime.playback;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a playback has come: a bar on a terminal, a line now and then elsewhere. */
interface Progress extends AutoCloseable {

    void at(Instant moment);

    @Override
    void close();

    @SuppressWarnings("SystemConsoleNull") // the null checker knows the older console
    static Progress of(String name, Instant from, Instant until) {
        var console = System.console();
        var days = Math.max(1, Duration.between(from, until).toDays());
        return console != null && console.isTerminal() ? new Bar(from, bar(name, days)) : new Lines(name, from, days);
    }

    private static ProgressBar bar(String name, long days) {
        return new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(days)
                .setUnit(" days", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(250)
                .build();
    }

    /** A progress bar, for people who watch. */
    record Bar(Instant from, ProgressBar bar) implements Progress {

        @Override
        public void at(Instant moment) {
            bar.stepTo(Duration.between(from, moment).toDays());
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** One line for every tenth part, for logs. */
    final class Lines implements Progress {

        private static final int PARTS = 10;

        private final String name;
        private final Instant from;
        private final long days;
        private long shown = -1;

        Lines(String name, Instant from, long days) {
            this.name = name;
            this.from = from;
            this.days = days;
        }

        @Override
        @SuppressWarnings("SystemOut")
        public void at(Instant moment) {
            var part = Duration.between(from, moment).toDays() * PARTS / days;
            if (part > shown) {
                shown = part;
                System.out.printf(
                        "%s %3d %%  %s%n", name, part * 100 / PARTS, LocalDate.ofInstant(moment, ZoneOffset.UTC));
            }
        }

        @Override
        public void close() {
            // Every line is complete in itself.
        }
    }
}
