package io.duly.command.deal;

import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.CREDIT_HOLD;
import static io.duly.testing.PolicyFixture.REMINDER;
import static io.duly.testing.PolicyFixture.REMINDER_BEFORE;
import static io.duly.testing.PolicyFixture.highestOnly;
import static io.duly.testing.PolicyFixture.stepByStep;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.dispute.ChangeDispute;
import io.duly.command.dispute.RaiseDispute;
import io.duly.command.dispute.ResolveDispute;
import io.duly.command.escalation.EvaluateEscalation;
import io.duly.events.deal.DisputeReason;
import io.duly.events.deal.DisputeResolution;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.UserName;
import io.duly.state.ladder.HandledStep;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.joda.money.Money;

/** Whatever is contested, paid, credited and taken back: nobody asks for what is contested, and no step is lost. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class DisputeProperties {

    private static final UserName ANNA = UserName.of("anna");
    private static final int ENOUGH = 1_000;

    /** Something that may be tried, with words for a failure. */
    record Try(String words, Consumer<DealOnItsOwn> act) implements Act {

        @Override
        public void on(DealOnItsOwn deal) {
            act.accept(deal);
        }

        @Override
        public String toString() {
            return words;
        }
    }

    @Provide
    Arbitrary<List<Act>> disputes() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Act.waiting()),
                        Tuple.of(3, Act.evaluating()),
                        Tuple.of(3, Act.invoicing()),
                        Tuple.of(3, Act.paying()),
                        Tuple.of(2, Act.reversing()),
                        Tuple.of(2, Act.crediting()),
                        Tuple.of(5, contesting()),
                        Tuple.of(2, changing()),
                        Tuple.of(3, resolving()))
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<EscalationPolicy> policies() {
        return Arbitraries.of(
                highestOnly(REMINDER_BEFORE, REMINDER, CALL, CREDIT_HOLD),
                stepByStep(REMINDER_BEFORE, REMINDER, CALL, CREDIT_HOLD));
    }

    @Property
    void no_step_asks_for_what_is_contested_or_was_so_until_today(
            @ForAll("policies") EscalationPolicy policy, @ForAll("disputes") List<Act> tries) {
        try (var deal = after(tries, policy)) {
            assertThat(Contested.askedForNothing(deal.messages())).isEmpty();
        }
    }

    @Property
    void a_dispute_that_nobody_resolved_stands_exactly_while_something_is_owed(
            @ForAll("policies") EscalationPolicy policy, @ForAll("disputes") List<Act> tries) {
        try (var deal = DealOnItsOwn.under(policy, policy).begin()) {
            new Act.Deliver().on(deal);
            for (var one : tries) {
                one.on(deal);
                var ledger = deal.state().ledger();
                assertThat(deal.state().disputes().all().values())
                        .filteredOn(dispute -> dispute.resolved() == null)
                        .allSatisfy(dispute -> assertThat(dispute.fellAway())
                                .isEqualTo(ledger.instalment(dispute.raised().instalmentId())
                                        .orElseThrow()
                                        .settled()));
            }
        }
    }

    @Property
    void once_all_is_resolved_no_step_is_lost_and_each_deadline_was_told_once(
            @ForAll("policies") EscalationPolicy policy, @ForAll("disputes") List<Act> tries) {
        try (var deal = after(tries, policy)) {
            keepEveryPlan(deal);
            deal.state().disputes().standing().forEach(dispute -> {
                assertThat(dispute.deadlinePassed()).isTrue();
                deal.send(forCreditor(dispute.raised().disputeId(), deal));
            });
            keepEveryPlan(deal);

            assertThat(deal.state().ledger().invoices())
                    .flatExtracting(invoice -> invoice.instalments())
                    .filteredOn(instalment -> !instalment.settled())
                    .allSatisfy(instalment -> assertThat(deal.state()
                                    .ladders()
                                    .of(instalment.instalmentId())
                                    .handled())
                            .extracting(HandledStep::step)
                            .doesNotHaveDuplicates()
                            .hasSameSizeAs(policy.steps()));
        }
    }

    private static DealOnItsOwn after(List<Act> tries, EscalationPolicy policy) {
        var deal = DealOnItsOwn.under(policy, policy).begin();
        new Act.Deliver().on(deal);
        tries.forEach(one -> one.on(deal));
        return deal;
    }

    private static void keepEveryPlan(DealOnItsOwn deal) {
        for (int i = 0; i < ENOUGH; i++) {
            var planned = deal.state().ladders().plannedEvaluation();
            if (planned == null) {
                return;
            }
            if (deal.now().isBefore(planned)) {
                deal.setClock(planned);
            }
            deal.send(new EvaluateEscalation(DEAL));
        }
        throw new AssertionError("the deal plans one evaluation after the other and never ends");
    }

    static Arbitrary<Act> contesting() {
        return Combinators.combine(numbers(1, 6), numbers(1, 3), numbers(1, 2), quarters(), numbers(1, 60))
                .as((dispute, invoice, part, quarters, days) -> new Try(
                        "contest %d quarters of invoice %d part %d, number %d for %d days"
                                .formatted(quarters, invoice, part, dispute, days),
                        deal -> contest(deal, dispute, InstalmentId.of(Act.invoice(invoice), part), quarters, days)));
    }

    private static void contest(DealOnItsOwn deal, int dispute, InstalmentId instalment, int quarters, int days) {
        quartersOf(deal, instalment, quarters)
                .ifPresent(amount -> deal.send(new RaiseDispute(
                        DEAL,
                        dispute(dispute),
                        instalment,
                        amount,
                        DisputeReason.QUANTITY,
                        ANNA,
                        deal.today().plusDays(days),
                        deal.today(),
                        List.of(),
                        null)));
    }

    static Arbitrary<Act> changing() {
        return Combinators.combine(numbers(1, 6), quarters(), numbers(1, 60))
                .as((dispute, quarters, days) -> new Try(
                        "contest %d quarters under number %d for %d days".formatted(quarters, dispute, days),
                        deal -> deal.state()
                                .disputes()
                                .find(dispute(dispute))
                                .flatMap(raised ->
                                        quartersOf(deal, raised.raised().instalmentId(), quarters))
                                .ifPresent(amount -> deal.send(new ChangeDispute(
                                        DEAL,
                                        dispute(dispute),
                                        amount,
                                        null,
                                        deal.today().plusDays(days),
                                        "counted again")))));
    }

    /** Of what is open; often all of it. */
    private static Optional<Money> quartersOf(DealOnItsOwn deal, InstalmentId instalment, int quarters) {
        return deal.state()
                .ledger()
                .instalment(instalment)
                .map(owed -> owed.open().multipliedBy(quarters).dividedBy(4, RoundingMode.HALF_UP))
                .filter(Money::isPositive);
    }

    private static Arbitrary<Integer> quarters() {
        return Arbitraries.of(1, 2, 4, 4);
    }

    static Arbitrary<Act> resolving() {
        return Combinators.combine(numbers(1, 6), Arbitraries.of(DisputeResolution.class), numbers(1, 3))
                .as((dispute, resolution, note) -> new Try(
                        "resolve number %d %s by note %d".formatted(dispute, resolution, note),
                        deal -> deal.send(
                                resolution == DisputeResolution.FOR_CREDITOR
                                        ? forCreditor(dispute(dispute), deal)
                                        : new ResolveDispute(
                                                DEAL,
                                                dispute(dispute),
                                                resolution,
                                                new CreditNoteId(new UUID(0xd, note)),
                                                deal.today(),
                                                null))));
    }

    private static ResolveDispute forCreditor(DisputeId dispute, DealOnItsOwn deal) {
        return new ResolveDispute(DEAL, dispute, DisputeResolution.FOR_CREDITOR, null, deal.today(), null);
    }

    private static DisputeId dispute(int number) {
        return new DisputeId(new UUID(0xe, number));
    }

    private static Arbitrary<Integer> numbers(int from, int to) {
        return Arbitraries.integers().between(from, to);
    }
}
