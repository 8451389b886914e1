package io.duly.command.escalation;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.calendar.WorkingCalendars;
import io.duly.command.escalation.Decisions.Debt;
import io.duly.command.escalation.Decisions.Decided;
import io.duly.command.escalation.Decisions.Step;
import io.duly.command.escalation.Decisions.Verdict;
import io.duly.command.escalation.Decisions.WaitsFor;
import io.duly.command.escalation.Histories.DealHistory;
import io.duly.command.policy.Policies;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.EscalationStepSkipped;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.SkipReason;
import io.duly.events.deal.StepInputs;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.StepId;
import io.duly.state.customer.CustomerState;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.money.InstalmentState;
import io.duly.state.money.InvoiceState;
import io.duly.state.money.UnappliedMoney;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Explains what the ladder of a deal did on a day, by its events of then and by the rules by which it decides. */
@Component
class Explanation {

    private final Histories histories;
    private final Policies policies;
    private final List<StandstillSource> standstills;
    private final CustomerStandstills customers;
    private final CreditorTime creditor;
    private final Ladder ladder;

    Explanation(
            Histories histories,
            Policies policies,
            List<StandstillSource> standstills,
            CustomerStandstills customers,
            CreditorTime creditor) {
        this.histories = histories;
        this.policies = policies;
        this.standstills = List.copyOf(standstills);
        this.customers = customers;
        this.creditor = creditor;
        this.ladder = new Ladder(new LadderTimes(creditor));
    }

    /** @return empty when the deal was not known on that day */
    Optional<Decisions> explain(DealId dealId, LocalDate on, Locale language) {
        var moment = on.isBefore(creditor.today()) ? endOf(on) : creditor.moment();
        return histories
                .deal(dealId, moment.plusNanos(1))
                .map(history -> explain(history, on, moment, new DecisionWords(language)));
    }

    /** The last moment of a day that is over. */
    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(creditor.zone()).toInstant().minusNanos(1);
    }

    private Decisions explain(DealHistory history, LocalDate on, Instant moment, DecisionWords words) {
        var deal = history.deal();
        var customer = histories.customer(deal.customerId(), moment.plusNanos(1));
        var inputs = inputs(deal, customer, on, moment);
        var decided = decided(history);
        var debts = deal.ledger().invoices().stream()
                .flatMap(invoice -> invoice.instalments().stream()
                        .map(owed -> debt(deal, invoice, owed, inputs, decided, on, words)))
                .toList();
        return new Decisions(
                deal.dealId(),
                deal.milestones().opened().title(),
                deal.customerId(),
                customer.name(),
                on,
                creditor.calendar().worksOn(on),
                creditor.calendar().isProvisional(on),
                customer.calendar(),
                inputs.debtorWorksOn(on),
                deal.ladders().policy(),
                debts);
    }

    private LadderInputs inputs(Opened deal, CustomerState customer, LocalDate on, Instant moment) {
        var own = standstills.stream()
                .flatMap(source -> source.list(deal).stream())
                .toList();
        return LadderInputs.of(deal, policies.require(deal.ladders().policy()), own, moment)
                .waitingFor(customers.find(customer, deal, on))
                .workingBy(WorkingCalendars.ofCustomer(customer))
                .coveredBy(covered(deal, moment));
    }

    /** What the customer's money on account covered then, in whatever of the deals it was. */
    private Map<InstalmentId, Money> covered(Opened deal, Instant moment) {
        var currency = deal.ledger().currency();
        var deals = histories.dealsOf(deal.customerId(), moment.plusNanos(1)).stream()
                .filter(other -> other.ledger().currency().equals(currency))
                .toList();
        var money = deals.stream()
                .flatMap(other -> other.ledger().unapplied().stream())
                .map(UnappliedMoney::amount)
                .reduce(Money.zero(currency), Money::plus);
        return Cover.of(
                deals.stream().flatMap(other -> Cover.owed(other).stream()).toList(), money);
    }

    private static Map<InstalmentId, Map<StepId, Decided>> decided(DealHistory history) {
        var all = new LinkedHashMap<InstalmentId, Map<StepId, Decided>>();
        for (var event : history.events()) {
            switch (event) {
                case EscalationStepTaken taken -> put(all, taken.instalmentId(), taken.inputs(), null);
                case EscalationStepSkipped skipped -> put(all, skipped.instalmentId(), skipped.inputs(), skipped.why());
                case DealEvent _ -> {
                    /* decides about no step */
                }
            }
        }
        return all;
    }

    private static void put(
            Map<InstalmentId, Map<StepId, Decided>> all,
            InstalmentId instalment,
            StepInputs inputs,
            @Nullable SkipReason skipped) {
        all.computeIfAbsent(instalment, _ -> new LinkedHashMap<>())
                .put(inputs.step().step(), new Decided(inputs, skipped));
    }

    private Debt debt(
            Opened deal,
            InvoiceState invoice,
            InstalmentState owed,
            LadderInputs inputs,
            Map<InstalmentId, Map<StepId, Decided>> decided,
            LocalDate on,
            DecisionWords words) {
        var open = inputs.instalments().stream()
                .filter(each -> each.instalment().instalmentId().equals(owed.instalmentId()))
                .findFirst();
        var steps = steps(
                deal,
                owed,
                open,
                inputs,
                decided.getOrDefault(owed.instalmentId(), Map.of()),
                new Spoken(invoice, owed, words),
                words);
        var nothing = Money.zero(owed.open().getCurrencyUnit());
        return new Debt(
                owed.instalmentId(),
                invoice.invoiceId(),
                invoice.issued().number(),
                owed.dueOn(),
                ProvisionalDueDate.is(deal, invoice, owed, creditor.calendar()),
                on.toEpochDay() - owed.dueOn().toEpochDay(),
                owed.amount(),
                owed.open(),
                open.map(OpenInstalment::onAccount).orElse(nothing),
                open.map(each -> each.askedFor(on)).orElse(nothing),
                deal.ladders().of(owed.instalmentId()).level(),
                words.about(owed, deal.runs(), steps, on),
                steps);
    }

    /** In the order of the policy. What was let be as too little and grew back is not decided any more. */
    private List<Step> steps(
            Opened deal,
            InstalmentState owed,
            Optional<OpenInstalment> open,
            LadderInputs inputs,
            Map<StepId, Decided> decided,
            Spoken facts,
            DecisionWords words) {
        var state = deal.ladders().of(owed.instalmentId());
        var past = decided.entrySet().stream()
                .filter(entry -> state.handled(entry.getKey()))
                .map(entry -> step(
                        entry.getKey(), entry.getValue(), facts.say(written(entry.getKey(), entry.getValue())), words));
        var ahead = deal.runs()
                ? open.stream()
                        .flatMap(each -> Outlook.list(each, inputs, ladder, soonest(deal, inputs.now())).stream())
                        .map(outlook -> step(outlook, facts.say(outlook.step().script()), words))
                : Stream.<Step>empty();
        return Stream.concat(past, ahead).toList();
    }

    private @Nullable Texts written(StepId id, Decided decided) {
        return policies.find(decided.inputs().policy())
                .flatMap(policy -> policy.find(id))
                .flatMap(step -> Optional.ofNullable(step.script()))
                .orElse(null);
    }

    /** A deal whose moment has come and that was not asked yet is asked as soon as Duly runs. */
    private LocalDate soonest(Opened deal, Instant now) {
        var planned = deal.ladders().plannedEvaluation();
        return planned == null || now.isBefore(planned) ? ladder.times().nextHour(now) : creditor.dayOf(now);
    }

    private static Step step(StepId id, Decided decided, @Nullable String script, DecisionWords words) {
        return new Step(
                id,
                words.title(id),
                decided.inputs().step().level(),
                decided.skipped() == null ? Verdict.TAKEN : Verdict.SKIPPED,
                decided.inputs().decidedOn(),
                decided.inputs().policy(),
                decided.skipped() == null ? null : decided.skipped().name(),
                null,
                null,
                false,
                List.of(),
                script,
                words.say(id, decided));
    }

    private static Step step(Outlook outlook, @Nullable String script, DecisionWords words) {
        return new Step(
                outlook.step().step(),
                words.title(outlook.step().step()),
                outlook.step().level(),
                Verdict.WAITS,
                null,
                null,
                outlook.why().name(),
                outlook.firstDay(),
                outlook.expectedOn(),
                outlook.provisional(),
                outlook.waitsFor().stream().map(WaitsFor::of).toList(),
                script,
                words.say(outlook));
    }
}
