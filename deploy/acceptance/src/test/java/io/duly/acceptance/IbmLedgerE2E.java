package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A public ledger of two years, whose receivables of each day were counted independently of Duly. */
class IbmLedgerE2E {

    private static final LocalDate UNTIL = LocalDate.of(2014, 1, 31);
    private static final String SUMMARY = "/api/escalation-steps/summary?from=2012-01-01&to=" + UNTIL;
    private static final String MAPPING = """
            delimiter: ","
            charset: UTF-8
            date-format: M/d/yyyy
            currency: USD
            columns:
              customer-id: customerID
              invoice-number: invoiceNumber
              invoice-date: InvoiceDate
              due-date: DueDate
              amount: InvoiceAmount
              paid-on: SettledDate
            """;

    private static final String BACKTEST =
            "/api/escalation-policies/standard/backtest?version=1&from=2012-01-01&to=" + UNTIL;

    private static @Nullable RunningDuly duly;
    private static byte @Nullable [] ledger;

    @SuppressWarnings("NullAway.Init")
    private static Map<LocalDate, LedgerDay> truth;

    @BeforeAll
    @SuppressWarnings("SystemOut")
    static void play_the_ledger() throws IOException {
        var data = System.getenv("DULY_DATA_DIR");
        assumeThat(data)
                .as("the IBM ledger is skipped, because DULY_DATA_DIR does not name the directory that holds it")
                .isNotNull();
        var files = Path.of(data, "ibm-late-payments");
        truth = truth(files.resolve("truth-daily.csv"));
        ledger = Files.readAllBytes(files.resolve("ledger.csv"));
        var home = Scratch.directory("ibm");
        duly = RunningDuly.start(
                        home,
                        "--duly.simulate.ledger=" + files.resolve("ledger.csv"),
                        "--duly.simulate.mapping=" + Ledger.write(home.resolve("mapping.yaml"), MAPPING),
                        "--duly.simulate.until=" + UNTIL)
                .untilReady(Duration.ofMinutes(10));
        System.out.printf(
                "IBM ledger: ready %.1f s after the start of the process%n",
                duly.age().toMillis() / 1000.0);
    }

    @AfterAll
    static void stop() {
        if (duly != null) {
            duly.close();
        }
    }

    @Test
    void aging_is_exact_on_every_one_of_its_days() {
        assertThat(truth).hasSize(746);
        assertThat(agingOfAllDays()).isEqualTo(truth);
    }

    @Test
    void each_step_of_the_ladder_was_taken_as_often_as_the_ledger_calls_for() {
        assertThat(Steps.taken(running().as(User.AUDITOR).get(SUMMARY)))
                .isEqualTo(new TreeMap<>(
                        Map.of(-7, 1501, -1, 910, 1, 877, 3, 751, 7, 513, 10, 371, 15, 196, 30, 13, 60, 0)));
    }

    /** In every week, taken and skipped. */
    @Test
    @SuppressWarnings("SystemOut")
    void a_backtest_of_the_same_file_and_one_of_the_history_give_exactly_the_steps_that_were_taken() {
        var form =
                new Multipart().file("ledger", Objects.requireNonNull(ledger)).file("mapping", MAPPING);
        var start = System.nanoTime();
        var overFile = running().as(User.HEAD_OF_COLLECTIONS).post(BACKTEST, form);
        var tookFile = Duration.ofNanos(System.nanoTime() - start);
        var overHistory = running().as(User.HEAD_OF_COLLECTIONS).post(BACKTEST);
        var took = Duration.ofNanos(System.nanoTime() - start).minus(tookFile);
        System.out.printf(
                "IBM ledger: backtest of the file %.1f s, of the history %.1f s%n",
                tookFile.toMillis() / 1000.0, took.toMillis() / 1000.0);

        var really = overHistory.accepted().at("/beside");
        assertThat(really.at("/kind").asString()).isEqualTo("RECORDED");
        assertThat(really.at("/weeks")).hasSizeGreaterThan(300);
        assertThat(overHistory.at("/tested/weeks")).isEqualTo(really.at("/weeks"));
        assertThat(overFile.accepted().at("/tested/weeks")).isEqualTo(really.at("/weeks"));
        assertThat(overFile.at("/tested/firstContact")).isEqualTo(really.at("/firstContact"));
        assertThat(overFile.at("/moneyIn")).isEqualTo(overHistory.at("/moneyIn"));
    }

    @Test
    void rebuilding_every_view_changes_no_figure() {
        var summary = running().as(User.AUDITOR).get(SUMMARY).accepted().json();
        Projections.of(running()).rebuildAll();
        assertThat(running().as(User.AUDITOR).get(SUMMARY).accepted().json()).isEqualTo(summary);
        assertThat(agingOfAllDays()).isEqualTo(truth);
    }

    @Test
    void no_event_is_missing_in_any_view() {
        assertThat(Projections.of(running()).missedEvents()).isEmpty();
    }

    private static Map<LocalDate, LedgerDay> agingOfAllDays() {
        var auditor = running().as(User.AUDITOR);
        var days = new TreeMap<LocalDate, LedgerDay>();
        truth.keySet().forEach(day -> days.put(day, LedgerDay.in(auditor.get("/api/aging?asOf=" + day), "USD")));
        return days;
    }

    private static Map<LocalDate, LedgerDay> truth(Path file) throws IOException {
        var days = new TreeMap<LocalDate, LedgerDay>();
        try (var lines = Files.lines(file)) {
            lines.skip(1).map(line -> line.split(",")).forEach(day -> {
                var open = Integer.parseInt(day[1]);
                var overdue = Integer.parseInt(day[3]);
                var buckets = Map.of(
                        "NOT_DUE", open - overdue,
                        "D1_30", Integer.parseInt(day[5]),
                        "D31_60", Integer.parseInt(day[6]),
                        "D61_90", Integer.parseInt(day[7]),
                        "D90_PLUS", Integer.parseInt(day[8]));
                days.put(
                        LocalDate.parse(day[0]),
                        new LedgerDay(open, new BigDecimal(day[2]), overdue, new BigDecimal(day[4]), buckets));
            });
        }
        return days;
    }

    private static RunningDuly running() {
        return Objects.requireNonNull(duly);
    }
}
