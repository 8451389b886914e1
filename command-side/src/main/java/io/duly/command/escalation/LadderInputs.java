package io.duly.command.escalation;

import io.duly.command.calendar.WorkingCalendar;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.escalation.StepAction;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PolicyVersion;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.ladder.PostponedStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision about the ladder depends on.
 *
 * @param waiting steps that ask for one of these wait
 * @param debtorCalendar by which the customer works; null where that is not known
 * @param week how often the customer was turned to; null where nobody counts, or nothing is due
 */
record LadderInputs(
        PolicyVersion version,
        EscalationPolicy policy,
        List<OpenInstalment> instalments,
        Debtor debtor,
        Set<StepAction> waiting,
        @Nullable WorkingCalendar debtorCalendar,
        @Nullable WeekOfContacts week,
        Instant now) {

    LadderInputs {
        instalments = List.copyOf(instalments);
        waiting = Set.copyOf(waiting);
    }

    static LadderInputs of(Opened deal, EscalationPolicy policy, List<Standstill> standstills, Instant now) {
        var instalments = deal.ledger().invoices().stream()
                .flatMap(invoice -> invoice.instalments().stream()
                        .filter(instalment -> !instalment.settled())
                        .map(instalment -> new OpenInstalment(
                                instalment,
                                deal.ladders().of(instalment.instalmentId()),
                                invoice.recordedAt(),
                                invoice.issued().ladderStart(),
                                standstills,
                                Money.zero(instalment.open().getCurrencyUnit()),
                                deal.promises().broken(instalment.instalmentId()))))
                .toList();
        return new LadderInputs(
                deal.ladders().policy(), policy, instalments, Debtor.UNKNOWN, Set.of(), null, null, now);
    }

    /** @param onAccount what the customer's money on account covers */
    LadderInputs coveredBy(Map<InstalmentId, Money> onAccount) {
        var covered = instalments.stream()
                .map(owed -> {
                    var money = onAccount.get(owed.instalment().instalmentId());
                    return money == null ? owed : owed.coveredBy(money);
                })
                .toList();
        return new LadderInputs(version, policy, covered, debtor, waiting, debtorCalendar, week, now);
    }

    LadderInputs waitingFor(CustomerStandstills.Waiting more) {
        var held = instalments.stream()
                .map(owed -> owed.waitingFor(more.standstills()))
                .toList();
        return new LadderInputs(version, policy, held, debtor, more.actions(), debtorCalendar, week, now);
    }

    LadderInputs workingBy(@Nullable WorkingCalendar calendar) {
        return new LadderInputs(version, policy, instalments, debtor, waiting, calendar, week, now);
    }

    /** The plan does not know the customer's calendar, so that it looks again on each of the creditor's days. */
    LocalDate firstDayOfBoth(LocalDate day, WorkingCalendar creditor) {
        var candidate = creditor.following(day);
        while (!debtorWorksOn(candidate)) {
            candidate = creditor.following(candidate.plusDays(1));
        }
        return candidate;
    }

    /** Whether the customer works on this day, as far as anybody knows. */
    boolean debtorWorksOn(LocalDate day) {
        return debtorCalendar == null || debtorCalendar.worksOn(day);
    }

    /** The week in which the customer was turned to often enough, where the step would turn to it once more. */
    Optional<WeekOfContacts> fullWeek(EscalationStep step) {
        return Optional.ofNullable(week).filter(contacts -> contacts.isFull() && WeekOfContacts.counts(step));
    }

    /** The step's postponement beyond a day; none where the ladder counts no contacts any more. */
    Optional<PostponedStep> postponed(EscalationStep step, OpenInstalment owed, LocalDate day) {
        return policy.contactBudget() == null
                ? Optional.empty()
                : owed.ladder()
                        .postponed(step.step())
                        .filter(later -> later.until().isAfter(day));
    }

    LadderInputs in(WeekOfContacts contacts) {
        return new LadderInputs(version, policy, instalments, debtor, waiting, debtorCalendar, contacts, now);
    }

    /** After these decisions: each step that turns to the debtor is a contact of the week. */
    LadderInputs after(List<LadderDecision> decisions) {
        var contacts = decisions.stream()
                .filter(decision -> decision instanceof LadderDecision.Take take
                        && WeekOfContacts.counts(take.inputs().step()))
                .count();
        return week == null || contacts == 0 ? this : in(week.and(Math.toIntExact(contacts)));
    }

    LadderInputs of(Debtor customer) {
        return new LadderInputs(version, policy, instalments, customer, waiting, debtorCalendar, week, now);
    }
}
