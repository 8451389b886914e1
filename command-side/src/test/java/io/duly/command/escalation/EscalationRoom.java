package io.duly.command.escalation;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.customer.CustomerHistory;
import io.duly.command.deal.Consequence;
import io.duly.command.deal.Deals;
import io.duly.command.deal.Opening.LadderOfNewDeals;
import io.duly.command.policy.Policies;
import io.duly.command.policy.PolicyRefusal;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.StepId;
import io.duly.state.customer.CustomerState;
import io.duly.state.deal.DealState.Opened;
import io.duly.testing.DealFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** The room of the ladder, put together as Spring does it. */
public record EscalationRoom(
        Policies policies,
        LatePayers latePayers,
        WarnedCustomers warned,
        List<StandstillSource> standstills,
        List<TimedDecision> timed,
        CustomerStandstills customers,
        CustomerHistory history,
        MoneyOnAccount onAccount,
        ContactedCustomers contacted,
        CreditorTime creditor) {

    /** Nobody counts how often the customer is turned to. */
    public EscalationRoom(
            Policies policies,
            LatePayers latePayers,
            WarnedCustomers warned,
            List<StandstillSource> standstills,
            List<TimedDecision> timed,
            CustomerStandstills customers,
            CustomerHistory history,
            MoneyOnAccount onAccount,
            CreditorTime creditor) {
        this(
                policies,
                latePayers,
                warned,
                standstills,
                timed,
                customers,
                history,
                onAccount,
                (_, _, _, _) -> 0,
                creditor);
    }

    public LadderOfNewDeals ladders() {
        return command -> policies.latest(Objects.requireNonNullElse(command.policyId(), PolicyId.STANDARD))
                .orElseThrow(() -> new CommandRejected(PolicyRefusal.POLICY_UNKNOWN, "there is no such policy"));
    }

    public Consequence consequence() {
        return new PlanEvaluation(escalation());
    }

    public Object commands(Deals deals) {
        return new EscalationCommands(deals, escalation(), policies, creditor);
    }

    /** What was made of one step of one instalment, as the explanation of a day tells it. */
    public record Explained(
            InstalmentId instalment,
            StepId step,
            String verdict,
            @Nullable LocalDate decidedOn,
            @Nullable String why,
            @Nullable LocalDate expectedOn) {}

    /**
     * Explains a day of the only deal of a customer.
     *
     * @param customer as it stood before a moment
     */
    public List<Explained> explain(
            List<? extends EventMessage<?>> messages, Function<Instant, CustomerState> customer, LocalDate on) {
        var histories = new Histories() {

            @Override
            public Optional<DealHistory> deal(DealId dealId, Instant before) {
                return DealHistory.of(messages.stream()
                        .filter(message -> message.getTimestamp().isBefore(before))
                        .toList());
            }

            @Override
            public CustomerState customer(CustomerId customerId, Instant before) {
                return customer.apply(before);
            }

            @Override
            public List<Opened> dealsOf(CustomerId customerId, Instant before) {
                return deal(DealFixture.DEAL, before).stream()
                        .map(DealHistory::deal)
                        .toList();
            }
        };
        return new Explanation(histories, policies, standstills, customers, creditor)
                .explain(DealFixture.DEAL, on, Locale.ENGLISH).orElseThrow().debts().stream()
                        .flatMap(debt -> debt.steps().stream()
                                .map(step -> new Explained(
                                        debt.instalmentId(),
                                        step.step(),
                                        step.verdict().name(),
                                        step.decidedOn(),
                                        step.why(),
                                        step.expectedOn())))
                        .toList();
    }

    private Escalation escalation() {
        return new Escalation(
                policies, latePayers, warned, standstills, timed, customers, history, onAccount, contacted, creditor);
    }
}
