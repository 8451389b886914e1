package io.duly.command.attempt;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.deal.DealRefusal;
import io.duly.command.deal.Require;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.contact.AttemptSubject;
import io.duly.events.contact.ChannelKind;
import io.duly.events.deal.DebtorContacted;
import io.duly.events.deal.EscalationStepDone;
import io.duly.events.deal.LadderEvent;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.StepId;
import io.duly.state.deal.DealState.Opened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Decides what an attempt leads to at one of the deals that it is about. */
final class StepDecisions {

    private final RecordAttempt command;
    private final ChannelKind channel;
    private final CreditorTime creditor;

    StepDecisions(RecordAttempt command, ChannelKind channel, CreditorTime creditor) {
        this.command = command;
        this.channel = channel;
        this.creditor = creditor;
    }

    LocalDate day() {
        return creditor.dayOf(command.at());
    }

    List<LadderEvent> decide(Opened deal) {
        var instalments = new LinkedHashSet<InstalmentId>();
        var done = new ArrayList<LadderEvent>();
        for (int place = 0; place < command.about().size(); place++) {
            var subject = command.about().get(place);
            if (!subject.dealId().equals(deal.dealId())) {
                continue;
            }
            var field = "about[" + place + "].";
            requireDebt(subject, deal, field);
            instalments.add(subject.instalmentId());
            var step = subject.step();
            if (step != null) {
                done.add(done(subject.instalmentId(), step, deal, field + "step"));
            }
        }
        var events = new ArrayList<LadderEvent>();
        events.add(new DebtorContacted(
                deal.dealId(),
                deal.customerId(),
                command.attemptId(),
                command.personId(),
                channel,
                command.outcome(),
                day(),
                List.copyOf(instalments)));
        events.addAll(done);
        return events;
    }

    private void requireDebt(AttemptSubject subject, Opened deal, String field) {
        if (!deal.customerId().equals(command.customerId())) {
            throw CommandRejected.ofField(
                    DealRefusal.CUSTOMER_DIFFERS, field + "dealId", "must be a deal of the same customer");
        }
        var instalment = Require.instalment(deal, subject.instalmentId(), field + "instalmentId");
        if (day().isBefore(instalment.issuedOn())) {
            throw CommandRejected.ofField(
                    DealRefusal.BEFORE_THE_INVOICE, "at", "must not be before the date of the invoice");
        }
    }

    private EscalationStepDone done(InstalmentId instalment, StepId step, Opened deal, String field) {
        var ladder = deal.ladders().of(instalment);
        var taken = ladder.taken(step)
                .filter(each -> !creditor.dayOf(each.recordedAt()).isAfter(day()))
                .orElseThrow(() -> CommandRejected.ofField(
                        AttemptRefusal.STEP_NOT_TAKEN, field, "had not come due for this instalment"));
        if (taken.doneBy() != null) {
            throw CommandRejected.ofField(
                    AttemptRefusal.STEP_DONE_ALREADY, field, "was carried out by another attempt already");
        }
        return new EscalationStepDone(
                deal.dealId(),
                deal.customerId(),
                instalment,
                ladder.cycle(),
                step,
                command.attemptId(),
                command.outcome(),
                day());
    }
}
