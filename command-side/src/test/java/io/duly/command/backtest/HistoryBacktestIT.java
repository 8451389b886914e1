package io.duly.command.backtest;

import static io.duly.testing.PolicyFixture.STANDARD;
import static io.duly.testing.PolicyFixture.step;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duly.command.escalation.Rehearsal;
import io.duly.command.escalation.Rehearsals;
import io.duly.command.policy.Policies;
import io.duly.command.refusal.CommandRejected;
import io.duly.command.testing.CommandSideUnderTest;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.EscalationStepPostponed;
import io.duly.events.deal.EscalationStepSkipped;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.shared.CustomerId;
import io.duly.testing.TestPostgres;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Half a year of two customers, played through the real aggregates, and then told to the pure decision alone. */
class HistoryBacktestIT {

    private static HalfAYear life;
    private static CommandSideUnderTest duly;

    @BeforeAll
    static void half_a_year() {
        life = new HalfAYear(TestPostgres.newDatabase());
        duly = life.duly();
        life.play();
    }

    @AfterAll
    static void stop() {
        duly.close();
    }

    @Test
    void the_same_version_takes_and_skips_exactly_the_recorded_steps() {
        var recorded = recorded(Instant.MIN);

        assertThat(recorded).hasSizeGreaterThan(60);
        assertThat(recorded)
                .anyMatch(told -> told.startsWith("CONDITION_NOT_MET") && told.contains("failed=SEGMENT"))
                .anyMatch(told -> told.startsWith("CONDITION_NOT_MET") && told.contains("failed=RISK"))
                .anyMatch(told -> told.startsWith("taken") && told.contains("risk=ELEVATED"))
                .anyMatch(told -> told.startsWith("EscalationStepPostponed"));
        assertThat(rehearsed(Instant.MIN)).containsExactlyInAnyOrderElementsOf(recorded);
    }

    @Test
    void from_a_later_day_on_the_same_version_goes_on_exactly_as_recorded() {
        var from = HalfAYear.at(HalfAYear.MIDDLE, 0);

        assertThat(recorded(from)).isNotEmpty();
        assertThat(rehearsed(from)).containsExactlyInAnyOrderElementsOf(recorded(from));
    }

    @Test
    void the_answer_sets_the_version_beside_what_really_happened() {
        var answer = backtests().overHistory(request(2, null, HalfAYear.FIRST_DAY, null));
        var beside = requireNonNull(answer.beside());

        assertThat(beside.kind()).isEqualTo(Backtest.Run.Kind.RECORDED);
        assertThat(answer.instalments()).isEqualTo(life.invoices().size());
        assertThat(answer.tested().steps()).isEqualTo(beside.steps()).isNotEmpty();
        assertThat(answer.tested().weeks()).isEqualTo(beside.weeks()).hasSizeGreaterThan(20);
        assertThat(answer.tested().firstContact())
                .isEqualTo(beside.firstContact())
                .isNotEmpty();
        assertThat(answer.tested().withoutContact())
                .isEqualTo(beside.withoutContact())
                .isNotEmpty();
    }

    @Test
    void another_version_takes_other_steps_over_the_same_facts() {
        var answer = backtests().overHistory(request(3, 2, HalfAYear.FIRST_DAY, null));

        assertThat(answer.tested().steps())
                .extracting(step -> step.step().value())
                .containsExactly("friendly-reminder", "second-reminder", "letter");
        assertThat(requireNonNull(answer.beside()).version()).isEqualTo(2);
        assertThat(answer.moneyIn())
                .isEqualTo(backtests()
                        .overHistory(request(2, null, HalfAYear.FIRST_DAY, null))
                        .moneyIn());
    }

    @Test
    void one_customer_alone_is_told_of() {
        var one = life.invoices().getFirst().customerId();
        var answer = backtests().overHistory(request(2, null, HalfAYear.FIRST_DAY, one));

        assertThat(answer.instalments())
                .isEqualTo((int) life.invoices().stream()
                        .filter(invoice -> invoice.customerId().equals(one))
                        .count())
                .isLessThan(life.invoices().size());
        assertThat(answer.tested().steps())
                .isEqualTo(requireNonNull(answer.beside()).steps());
    }

    @Test
    void nothing_is_stored() {
        var before = events();
        backtests().overHistory(request(3, null, HalfAYear.FIRST_DAY, null));

        assertThat(events()).isEqualTo(before);
    }

    @Test
    void more_instalments_than_one_backtest_takes_are_refused() {
        var period = new Period(HalfAYear.FIRST_DAY, HalfAYear.LAST_DAY);
        var facts = new HistoryFacts(
                duly.get(Rehearsals.class),
                trials(),
                List.of(new Tally(period)),
                new Tally(period),
                period,
                HalfAYear.ZONE,
                null,
                5);

        assertThatThrownBy(() -> {
                    try (var stored = duly.get(EventStorageEngine.class).readEvents(null, false)) {
                        facts.tell(stored);
                    }
                })
                .isInstanceOfSatisfying(
                        CommandRejected.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(BacktestRefusal.BACKTEST_TOO_LARGE));
    }

    private static Backtests backtests() {
        return duly.get(Backtests.class);
    }

    private static Request request(int version, @Nullable Integer against, LocalDate from, @Nullable CustomerId only) {
        return new Request(STANDARD, version, null, against, from, null, only);
    }

    private static List<Trial> trials() {
        var policy = duly.get(Policies.class).require(HalfAYear.FOLLOWED);
        return List.of(new Trial(HalfAYear.FOLLOWED, policy, true));
    }

    private static List<String> recorded(Instant from) {
        return stored().stream()
                .filter(message -> !message.getTimestamp().isBefore(from))
                .flatMap(message -> tell(message.getPayload()))
                .toList();
    }

    /** Each customer by itself, from the very first event. */
    private static List<String> rehearsed(Instant from) {
        var told = new ArrayList<String>();
        var customers = new HashMap<CustomerId, Rehearsal>();
        var deals = new HashMap<Object, Rehearsal>();
        var policy = duly.get(Policies.class).require(HalfAYear.FOLLOWED);
        for (var message : stored()) {
            switch (message.getPayload()) {
                case CustomerEvent event ->
                    customers
                            .computeIfAbsent(
                                    event.customerId(),
                                    _ -> duly.get(Rehearsals.class)
                                            .of(
                                                    HalfAYear.FOLLOWED,
                                                    policy,
                                                    from,
                                                    (news, _, _) -> tell(news).forEach(told::add)))
                            .tell(event, message.getTimestamp());
                case DealEvent event -> {
                    if (event instanceof DealOpened opened) {
                        deals.put(opened.dealId(), customers.get(opened.customerId()));
                    }
                    requireNonNull(deals.get(event.dealId())).tell(event, message.getTimestamp());
                }
                case Object _ -> {
                    /* neither a customer nor a deal */
                }
            }
        }
        customers.values().forEach(rehearsal -> rehearsal.finish(life.clock().instant()));
        return told;
    }

    private static Stream<String> tell(Object event) {
        return switch (event) {
            case EscalationStepTaken taken -> Stream.of("taken " + taken.instalmentId() + " " + taken.inputs());
            case EscalationStepSkipped skipped ->
                Stream.of(skipped.why() + " " + skipped.instalmentId() + " " + skipped.inputs());
            case EscalationStepPostponed later -> Stream.of(later.toString());
            default -> Stream.empty();
        };
    }

    private static List<? extends EventMessage<?>> stored() {
        try (var stored = duly.get(EventStorageEngine.class).readEvents(null, false)) {
            return stored.toList();
        }
    }

    private static long events() {
        return duly.database()
                .sql("select count(*) from command.domain_event")
                .query(Long.class)
                .single();
    }
}
