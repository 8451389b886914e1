package io.duly.query.metrics;

import static io.duly.query.testing.Deals.CALL;
import static io.duly.query.testing.Deals.REMINDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.duly.events.deal.SkipReason;
import io.duly.events.shared.Stage;
import io.duly.events.warning.WarningKind;
import io.duly.query.projection.DeadLetters;
import io.duly.query.projection.Projections;
import io.duly.query.projection.Stopping;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Contacts;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.Playbooks;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.Scrape;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MetricsIT {

    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 17);
    private static final Instant NOW = Instant.parse("2026-03-20T07:00:00Z");

    private static QuerySideUnderTest querySide;
    private static Http http;

    /** The watchdog is kept from helping, so that a projection that is stopped stays stopped. */
    @BeforeAll
    static void some_debts() {
        querySide = QuerySideUnderTest.whole(
                "duly.query.metrics-interval=0s", "duly.query.results-interval=0s", "duly.query.watchdog-interval=1h");
        http = new Http(querySide.port());
        querySide.at(NOW);
        var euros = new BookedDeal(1, 1, "EUR");
        var dollars = new BookedDeal(2, 1, "USD");
        querySide.record(Deals.published());
        querySide.record(
                euros.opened(ISSUED),
                euros.entered(Stage.CONTRACT),
                euros.invoiced(1, ISSUED, "600.00", DUE, "400.00", DUE.plusDays(28)),
                euros.took(REMINDER, 1, 1, DUE.minusDays(7)),
                euros.skipped(CALL, SkipReason.BELOW_MINIMUM, 1, 1, DUE.plusDays(3)));
        querySide.record(
                dollars.opened(ISSUED), dollars.invoiced(1, ISSUED, "10.00", DUE), dollars.paid(1, "12.50", DUE));
        querySide.awaitViews();
    }

    @BeforeEach
    void today() {
        querySide.at(NOW);
    }

    @AfterEach
    void everything_works_again() {
        querySide
                .database()
                .sql("alter table query.timeline drop constraint if exists nobody")
                .update();
        querySide
                .database()
                .sql("alter table if exists query.gone rename to instalment")
                .update();
        querySide.get(DeadLetters.class).retry("timeline");
        querySide.get(Projections.class).processorOf("aging").start();
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void what_is_open_is_shown_by_currency_and_age() {
        assertThat(value("duly_receivables_open{bucket=\"D1_30\",currency=\"EUR\"}"))
                .hasValue(600);
        assertThat(value("duly_receivables_open{bucket=\"NOT_DUE\",currency=\"EUR\"}"))
                .hasValue(400);
        assertThat(value("duly_receivables_open{bucket=\"D90_PLUS\",currency=\"EUR\"}"))
                .hasValue(0);
        assertThat(value("duly_receivables_open_instalments{bucket=\"D1_30\",currency=\"EUR\"}"))
                .hasValue(1);
        assertThat(value("duly_receivables_unapplied{currency=\"USD\"}")).hasValue(2.5);
    }

    @Test
    void what_is_open_ages_by_itself() {
        querySide.at(NOW.plusSeconds(40L * 24 * 3600));

        assertThat(value("duly_receivables_open{bucket=\"D31_60\",currency=\"EUR\"}"))
                .hasValue(600);
        assertThat(value("duly_receivables_open{bucket=\"D1_30\",currency=\"EUR\"}"))
                .hasValue(400);
    }

    @Test
    void a_currency_that_is_paid_off_falls_to_nought_and_does_not_vanish() {
        var francs = new BookedDeal(3, 1, "CHF");
        querySide.record(francs.opened(ISSUED), francs.invoiced(1, ISSUED, "70.00", DUE));
        querySide.awaitViews();
        assertThat(value("duly_receivables_open{bucket=\"D1_30\",currency=\"CHF\"}"))
                .hasValue(70);
        querySide.record(francs.paid(1, "70.00", DUE));
        querySide.awaitViews();

        assertThat(value("duly_receivables_open{bucket=\"D1_30\",currency=\"CHF\"}"))
                .hasValue(0);
    }

    @Test
    void the_size_of_the_store_is_shown() {
        var before = value("duly_store_events").orElseThrow();

        querySide.record(Deals.registered(41, "Tamara"));
        querySide.awaitViews();

        assertThat(value("duly_store_events").orElseThrow()).isGreaterThan(before);
        assertThat(value("duly_store_bytes").orElseThrow()).isPositive();
    }

    @Test
    void deals_and_steps_are_counted_also_where_there_are_none() {
        assertThat(value("duly_deals{stage=\"CONTRACT\"}")).hasValue(1);
        assertThat(value("duly_deals{stage=\"CLOSED\"}")).hasValue(0);
        assertThat(value("duly_escalation_steps{outcome=\"TAKEN\",step=\"reminder\"}"))
                .hasValue(1);
        assertThat(value("duly_escalation_steps{outcome=\"SKIPPED\",step=\"call\"}"))
                .hasValue(1);
        assertThat(value("duly_escalation_steps{outcome=\"TAKEN\",step=\"call\"}"))
                .hasValue(0);
    }

    @Test
    void prevention_is_counted_also_where_there_is_nothing() {
        querySide.record(Deals.registered(8, "Olga"), Deals.registered(9, "Pavel"));
        querySide.record(Contacts.known(8, 3, 3).toArray());
        querySide.record(Contacts.raised(8, 1, WarningKind.LATE_PAYMENT, ISSUED));
        var covered = new BookedDeal(8, 8, "SEK");
        var uncovered = new BookedDeal(9, 9, "SEK");
        var today = LocalDate.of(2026, 3, 20);
        querySide.record(
                covered.opened(ISSUED),
                covered.plans(
                        Playbooks.day(Playbooks.CHECK, today),
                        Playbooks.day(Playbooks.TALK, today.minusDays(1)),
                        Playbooks.day(Playbooks.CLAUSES, today.minusDays(1)),
                        Playbooks.day(Playbooks.REMIND, today.minusDays(9), today)),
                covered.waived(Playbooks.CLAUSES, today, "their own"));
        querySide.record(uncovered.opened(ISSUED));
        querySide.awaitViews();

        assertThat(value("duly_prevention_coverage_deals{level=\"THREE_BY_THREE\"}"))
                .hasValue(1);
        assertThat(value("duly_prevention_coverage_deals{level=\"FOUR_BY_FOUR\"}"))
                .hasValue(0);
        assertThat(value("duly_prevention_actions{state=\"due\"}")).hasValue(1);
        assertThat(value("duly_prevention_actions{state=\"overdue\"}")).hasValue(1);
        assertThat(value("duly_prevention_actions_settled{result=\"waived\"}")).hasValue(1);
        assertThat(value("duly_prevention_actions_settled{result=\"in_time\"}")).hasValue(0);
        assertThat(value("duly_warning_signs_open{kind=\"LATE_PAYMENT\"}")).hasValue(1);
        assertThat(value("duly_warning_signs_open{kind=\"OTHER\"}")).hasValue(0);
        assertThat(value("duly_prevention_uncovered_money{currency=\"SEK\"}")).hasValue(1000);
    }

    @Test
    void a_view_that_stands_still_falls_behind_further_and_further() {
        assertThat(value("duly_projection_lag_events{projection=\"aging\"}")).hasValue(0);
        assertThat(value("duly_projection_lag_seconds{projection=\"aging\"}")).hasValue(0);
        assertThat(value("duly_processor_running{processor=\"aging\"}")).hasValue(1);
        assertThat(value("duly_processor_segments{processor=\"aging\"}")).hasValue(1);

        Stopping.stop(querySide.get(Projections.class).processorOf("aging"));
        querySide.record(Deals.opened(6), Deals.opened(7));
        querySide.at(NOW.plusSeconds(30));

        assertThat(value("duly_projection_lag_events{projection=\"aging\"}")).hasValue(2);
        assertThat(value("duly_projection_lag_seconds{projection=\"aging\"}")).hasValue(30);
        assertThat(value("duly_processor_running{processor=\"aging\"}")).hasValue(0);
        assertThat(value("duly_processor_segments{processor=\"aging\"}")).hasValue(0);
        querySide.at(NOW.plusSeconds(90));
        assertThat(value("duly_projection_lag_seconds{projection=\"aging\"}")).hasValue(90);
        await().untilAsserted(() -> assertThat(value("duly_projection_lag_events{projection=\"timeline\"}"))
                .hasValue(0));
    }

    @Test
    void what_was_set_aside_is_counted() {
        querySide
                .database()
                .sql("alter table query.timeline add constraint nobody check" + " (deal_id <> '"
                        + Deals.deal(5).value() + "')")
                .update();
        querySide.record(Deals.opened(5), Deals.enteredContract(5));

        await().untilAsserted(() -> assertThat(value("duly_projection_dead_letters{projection=\"timeline\"}"))
                .hasValue(2));
        assertThat(value("duly_projection_dead_letters{projection=\"deals\"}")).hasValue(0);
    }

    @Test
    void figures_that_cannot_be_read_are_left_out_and_the_machine_is_told_all_the_same() {
        querySide.database().sql("alter table query.instalment rename to gone").update();

        var scrape = scrape();

        assertThat(scrape).contains("duly_figures_fresh 0.0").doesNotContain("duly_receivables_open");
        assertThat(scrape).contains("duly_projection_lag_events{projection=\"deals\"} 0.0");
    }

    private static OptionalDouble value(String series) {
        return Scrape.of(http).value(series);
    }

    private static String scrape() {
        return Scrape.of(http).text();
    }
}
