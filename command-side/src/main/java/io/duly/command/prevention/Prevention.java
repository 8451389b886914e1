package io.duly.command.prevention;

import io.duly.command.escalation.LadderTimes;
import io.duly.command.playbook.PlaybookRefusal;
import io.duly.command.playbook.Playbooks;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.PlannedAction;
import io.duly.events.playbook.Playbook;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.Stage;
import io.duly.state.contact.Coverage;
import io.duly.state.customer.CustomerState;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.prevention.StageGate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings a deal before its playbook, with everything that the playbook wants to know of the customer. */
public class Prevention {

    private final Playbooks playbooks;
    private final CustomerHistory customers;
    private final LadderTimes times;
    private final Clock clock;

    public Prevention(Playbooks playbooks, CustomerHistory customers, LadderTimes times, Clock clock) {
        this.playbooks = playbooks;
        this.customers = customers;
        this.times = times;
        this.clock = clock;
    }

    /** The creditor's calendar day now. */
    public LocalDate today() {
        return times.dayOf(clock.instant());
    }

    /**
     * What a new deal follows: the newest version of what was asked for, or else of the standard playbook, if there is
     * one. A deal from a ledger follows none: what a playbook asks for has been done or left long ago.
     *
     * @throws CommandRejected when the playbook that was asked for was never published
     */
    public Optional<PlaybookVersion> forNewDeal(@Nullable PlaybookId wanted, PlaybookId standard, Origin origin) {
        if (wanted == null) {
            return origin == Origin.LEDGER ? Optional.empty() : playbooks.latest(standard);
        }
        return Optional.of(playbooks.latest(wanted).orElseThrow(Prevention::unknown));
    }

    /** @throws CommandRejected when this version was never published */
    public void requirePublished(PlaybookVersion version) {
        if (playbooks.find(version).isEmpty()) {
            throw unknown();
        }
    }

    /** @throws CommandRejected when the deal follows no playbook */
    public Playbook playbookOf(Opened deal) {
        var version = deal.prevention().playbook();
        if (version == null) {
            throw new CommandRejected(PreventionRefusal.NO_PLAYBOOK, "this deal follows no playbook");
        }
        return playbooks.require(version);
    }

    public CustomerState customer(CustomerId customerId) {
        return customers.of(customerId);
    }

    /** Whether the deal may leave this stage now. */
    public GateVerdict gate(Opened deal, Stage stage) {
        var version = deal.prevention().playbook();
        if (version == null) {
            return deal.milestones().opened().origin() == Origin.LEDGER
                    ? GateVerdict.recordedFact(deal, stage, today())
                    : GateVerdict.noGate(stage);
        }
        var gate = new StageGate(playbooks.require(version), stage);
        var undone = gate.missingActions(deal.prevention());
        if (!gate.asksForCustomer() && !undone.isEmpty()) {
            return GateVerdict.closed(stage, undone);
        }
        var customer = customer(deal.customerId());
        return GateVerdict.of(
                gate,
                deal,
                Coverage.of(customer.contacts(), today()),
                customer.risk(),
                customer.openSigns().size());
    }

    /** The actions whose day can be told now and could not be before, or is another one now. */
    public List<PlannedAction> newlyPlanned(Opened deal) {
        var version = deal.prevention().playbook();
        return version == null
                ? List.of()
                : new ActionPlan(times.calendar(), today()).newlyPlanned(deal, playbooks.require(version));
    }

    private static CommandRejected unknown() {
        return new CommandRejected(PlaybookRefusal.PLAYBOOK_UNKNOWN, "this playbook was never published");
    }
}
