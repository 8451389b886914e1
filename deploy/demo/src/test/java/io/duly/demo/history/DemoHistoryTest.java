package io.duly.demo.history;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.customer.AssignCollector;
import io.duly.command.customer.RegisterCustomer;
import io.duly.command.deal.AgreePaymentTerms;
import io.duly.command.deal.CloseDeal;
import io.duly.command.deal.IssueCreditNote;
import io.duly.command.deal.IssueInvoice;
import io.duly.command.deal.OpenDeal;
import io.duly.command.deal.RecordDelivery;
import io.duly.command.deal.RecordPayment;
import io.duly.command.deal.ReversePayment;
import io.duly.command.deal.SignContract;
import io.duly.command.dispute.ChangeDispute;
import io.duly.command.dispute.RaiseDispute;
import io.duly.command.dispute.ResolveDispute;
import io.duly.events.deal.DisputeResolution;
import io.duly.events.deal.Outcome;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class DemoHistoryTest {

    private static final long SEED = 7;
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 1);

    private final DemoHistory history = DemoHistory.generate(SEED, TODAY);

    @Test
    void sixty_customers_have_some_four_hundred_deals() {
        assertThat(all(RegisterCustomer.class)).hasSize(60);
        assertThat(all(OpenDeal.class)).hasSize(398).doesNotHaveDuplicates();
    }

    @Test
    void the_same_seed_and_day_generate_the_same_history() {
        assertThat(DemoHistory.generate(SEED, TODAY)).isEqualTo(history);
    }

    @Test
    void another_seed_generates_another_history() {
        assertThat(DemoHistory.generate(SEED + 1, TODAY)).isNotEqualTo(history);
    }

    @Test
    void nothing_about_a_foreign_customer_is_written_in_russian() {
        assertThat(history.deals())
                .filteredOn(deal -> deal.customer().isAbroad())
                .isNotEmpty()
                .allSatisfy(deal -> assertThat(deal.entries().toString()).doesNotContainPattern("[А-Яа-яЁё]"));
    }

    @Test
    void most_deals_are_in_roubles_and_some_in_euros_and_dollars() {
        var deals = all(OpenDeal.class)
                .collect(groupingBy(deal -> deal.value().getCurrencyUnit().getCode(), counting()));

        assertThat(deals).containsOnlyKeys("RUB", "EUR", "USD");
        assertThat(deals.get("RUB")).isGreaterThan(270);
        assertThat(deals.get("EUR")).isGreaterThan(25);
        assertThat(deals.get("USD")).isGreaterThan(25);
    }

    @Test
    void amounts_are_round() {
        assertThat(all(OpenDeal.class).map(OpenDeal::value).map(Money::getAmount))
                .allMatch(amount -> amount.stripTrailingZeros().precision() <= 3);
    }

    @Test
    void every_habit_and_every_usual_term_occurs() {
        assertThat(DemoCustomers.all().stream().map(DemoCustomer::habit).collect(toSet()))
                .isEqualTo(EnumSet.allOf(PaymentHabit.class));
        assertThat(DemoCustomers.all().stream().map(DemoCustomer::netDays).collect(toSet()))
                .containsExactlyInAnyOrder(14, 30, 45, 60);
    }

    @Test
    void every_stage_has_its_deals_today() {
        var agreed = deals(all(AgreePaymentTerms.class).map(AgreePaymentTerms::dealId));
        var signed = deals(all(SignContract.class).map(SignContract::dealId));
        var delivered = deals(all(RecordDelivery.class).map(RecordDelivery::dealId));
        var paid = deals(all(RecordPayment.class).map(RecordPayment::dealId));
        var running = deals(all(OpenDeal.class).map(OpenDeal::dealId));
        running.removeAll(deals(all(CloseDeal.class).map(CloseDeal::dealId)));

        assertThat(without(running, agreed)).as("in negotiation").hasSizeGreaterThan(8);
        assertThat(without(both(running, agreed), signed)).as("at the contract").hasSizeGreaterThan(3);
        assertThat(without(both(running, signed), delivered)).as("in delivery").hasSizeGreaterThan(8);
        assertThat(without(both(running, delivered), paid)).as("unpaid").hasSizeGreaterThan(30);
        assertThat(both(running, paid)).as("paid or in part").hasSizeGreaterThan(200);
    }

    @Test
    void some_deals_are_lost_and_some_cancelled() {
        var outcomes = all(CloseDeal.class).collect(groupingBy(CloseDeal::outcome, counting()));

        assertThat(outcomes).containsOnlyKeys(Outcome.LOST, Outcome.CANCELLED);
        assertThat(outcomes.get(Outcome.LOST)).isBetween(20L, 60L);
        assertThat(outcomes.get(Outcome.CANCELLED)).isBetween(5L, 27L);
    }

    @Test
    void some_invoices_have_several_instalments_and_some_are_credited() {
        assertThat(all(IssueInvoice.class)
                        .filter(invoice -> invoice.instalments().size() > 1))
                .hasSizeGreaterThan(33);
        assertThat(all(IssueCreditNote.class)).hasSizeBetween(5, 27);
    }

    @Test
    void disputes_end_in_every_way_and_some_nobody_resolves() {
        var raised = all(RaiseDispute.class).collect(toMap(RaiseDispute::disputeId, RaiseDispute::deadline));
        var resolved = all(ResolveDispute.class).toList();

        assertThat(raised).hasSizeBetween(10, 40);
        assertThat(resolved).extracting(ResolveDispute::resolution).contains(DisputeResolution.values());
        assertThat(all(ChangeDispute.class)).isNotEmpty();
        resolved.forEach(end -> raised.remove(end.disputeId()));
        assertThat(raised.values()).anyMatch(deadline -> deadline.isBefore(TODAY));
    }

    @Test
    void few_payments_are_recalled() {
        assertThat(all(ReversePayment.class)).hasSizeBetween(1, 8);
    }

    @Test
    void nothing_is_done_before_the_customer_is_known() {
        var known = new HashSet<CustomerId>();
        for (var entry : history.entries()) {
            switch (entry.command()) {
                case RegisterCustomer register -> known.add(register.customerId());
                case AssignCollector assign -> assertThat(known).contains(assign.customerId());
                case OpenDeal open -> assertThat(known).contains(open.customerId());
                default -> {
                    /* about a deal, and deals come after their customer */
                }
            }
        }
        assertThat(known).hasSize(60);
    }

    @Test
    void a_customer_is_known_a_day_before_its_first_deal_because_both_may_be_played_at_once() {
        for (var deal : history.deals()) {
            var registered = history.entries().stream()
                    .filter(entry -> entry.topic().equals(deal.customer().customerId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(registered.at().toLocalDate())
                    .isBefore(deal.entries().getFirst().at().toLocalDate());
        }
    }

    @Test
    void nothing_is_done_about_a_deal_before_it_is_opened() {
        var opened = new HashSet<Object>();
        for (var entry : history.entries()) {
            if (entry.command() instanceof OpenDeal open) {
                opened.add(open.dealId());
            } else if (entry.topic() instanceof DealId) {
                assertThat(opened).contains(entry.topic());
            }
        }
    }

    @Test
    void the_history_covers_a_year_and_ends_yesterday() {
        assertThat(history.entries().getFirst().at().toLocalDate())
                .isBetween(TODAY.minusMonths(13), TODAY.minusMonths(11));
        assertThat(history.entries().getLast().at().toLocalDate())
                .isBefore(TODAY)
                .isAfter(TODAY.minusDays(5));
    }

    @Test
    void a_customer_that_stops_paying_leaves_invoices_that_nobody_pays() {
        var unpaid = history.deals().stream()
                .filter(deal -> deal.customer().habit() == PaymentHabit.NON_PAYER)
                .filter(deal -> deal.entries().stream().anyMatch(entry -> entry.command() instanceof IssueInvoice)
                        && deal.entries().stream().noneMatch(entry -> entry.command() instanceof RecordPayment));

        assertThat(unpaid).as("deals that reach the last step of the ladder").hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void the_first_command_is_sent_at_the_time_of_the_first_entry() {
        var zone = ZoneId.of("Europe/Moscow");

        assertThat(history.commands(zone).start())
                .isEqualTo(history.entries().getFirst().at().atZone(zone).toInstant());
    }

    private <T> Stream<T> all(Class<T> kind) {
        return history.entries().stream()
                .map(HistoryEntry::command)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Set<DealId> deals(Stream<DealId> deals) {
        return new HashSet<>(deals.toList());
    }

    private static Set<DealId> both(Set<DealId> some, Set<DealId> others) {
        return without(some, without(some, others));
    }

    private static Set<DealId> without(Set<DealId> some, Set<DealId> others) {
        var left = new HashSet<>(some);
        left.removeAll(List.copyOf(others));
        return left;
    }
}
