package io.duly.command.escalation;

import io.duly.command.calendar.CreditorTime;
import io.duly.events.deal.DealEvent;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.shared.PolicyVersion;
import io.duly.state.deal.DealState.Opened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets a version of a ladder decide over a history, by all the rules by which stored deals are decided. */
@Component
public final class Rehearsals {

    private final List<StandstillSource> standstills;
    private final List<TimedDecision> timed;
    private final CustomerStandstills customers;
    private final CreditorTime creditor;

    public Rehearsals(
            List<StandstillSource> standstills,
            List<TimedDecision> timed,
            CustomerStandstills customers,
            CreditorTime creditor) {
        this.standstills = List.copyOf(standstills);
        this.timed = timed.stream().map(Rehearsals::withoutDecisions).toList();
        this.customers = customers;
        this.creditor = creditor;
    }

    /**
     * Begins the rehearsal of one customer, of whom nothing is told yet.
     *
     * @param version deals that follow its policy follow this version from {@code from} on
     * @param from what was decided before stays decided
     * @param witness sees what the ladder decides from then on
     */
    public Rehearsal of(PolicyVersion version, EscalationPolicy policy, Instant from, Rehearsal.Witness witness) {
        var clock = new RehearsedClock(creditor.zone());
        var time = new CreditorTime(clock, creditor.zone(), creditor.ladderTime(), creditor.calendar());
        var customer = new RehearsedCustomer(time);
        var escalation = new Escalation(
                new OneLadder(version, policy),
                customer,
                customer,
                standstills,
                timed,
                customers,
                customer,
                customer,
                customer,
                time);
        return new Rehearsal(version, from, escalation, customer, clock, witness);
    }

    /** What rooms decided on days of their own is told as it was recorded. The ladder is asked on these days too. */
    private static TimedDecision withoutDecisions(TimedDecision room) {
        return new TimedDecision() {

            @Override
            public Optional<LocalDate> next(Opened deal) {
                return room.next(deal);
            }

            @Override
            public List<DealEvent> decide(Opened deal, LocalDate today) {
                return List.of();
            }
        };
    }
}
