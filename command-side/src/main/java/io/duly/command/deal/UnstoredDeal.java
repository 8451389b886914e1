package io.duly.command.deal;

import io.duly.command.calendar.WorkingCalendar;
import io.duly.command.platform.KnownUsers;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.StageEntered;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.Stage;
import io.duly.state.deal.DealState;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.deal.DealState.Unopened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A deal of another system's ledger that nobody stores. It decides by the rules of the stored deals, and follows no
 * playbook.
 */
public final class UnstoredDeal {

    private static final Gates OPEN = (stage, _) -> GateVerdict.noGate(stage);

    private static final Consequences CONSEQUENCES = new Consequences(List.of(
            new UseMoneyOnAccount(),
            new SetMoneyStraight(),
            new ReopenUnpaid(),
            new DeliveryLeft(),
            new EndPaid(OPEN)));

    private final Opening opening;
    private final WorkingCalendar calendar;
    private DealState state = new Unopened();

    public UnstoredDeal(PolicyVersion policy, WorkingCalendar calendar) {
        this.opening = new Opening(_ -> {}, new KnownUsers(_ -> true), _ -> policy, _ -> Optional.empty());
        this.calendar = calendar;
    }

    /**
     * Carries out a command of an intake.
     *
     * @return what happened, with what follows from it
     * @throws io.duly.command.refusal.CommandRejected as a stored deal would
     */
    public List<DealEvent> handle(Object command, Instant moment) {
        return switch (command) {
            case OpenDeal open -> record(opening.decide(open), open.openedOn(), moment);
            case AgreePaymentTerms agree -> record(Progress.decide(agree, opened(), OPEN), agree.agreedOn(), moment);
            case SignContract sign -> record(Progress.decide(sign, opened(), OPEN), sign.signedOn(), moment);
            case RecordDelivery delivery -> record(Progress.decide(delivery, opened()), delivery.deliveredOn(), moment);
            case IssueInvoice issue -> record(Booking.decide(issue, opened(), calendar), issue.issuedOn(), moment);
            case RecordPayment payment -> record(Booking.decide(payment, opened()), payment.receivedOn(), moment);
            default -> throw new IllegalArgumentException(command.getClass().getName());
        };
    }

    private List<DealEvent> record(Collection<? extends DealEvent> events, LocalDate effectiveOn, Instant moment) {
        var happened = new ArrayList<DealEvent>();
        for (var event : events) {
            happened.add(event);
            state = state.after(event, moment);
        }
        if (!events.isEmpty()) {
            CONSEQUENCES.follow(this::opened, effectiveOn, event -> {
                happened.add(event);
                state = state.after(event, moment);
            });
        }
        return happened;
    }

    private Opened opened() {
        return switch (state) {
            case Opened deal -> deal;
            case Unopened _ -> throw new IllegalStateException("a deal without its opening");
        };
    }

    /** What a ledger invoices was delivered, with all documents. */
    private static final class DeliveryLeft implements Consequence {

        @Override
        public Turn turn() {
            return Turn.LEAVE_DELIVERY;
        }

        @Override
        public List<StageEntered> decide(Opened deal, LocalDate effectiveOn) {
            return deal.stage() == Stage.DELIVERY && deal.milestones().goodsDelivered() != null
                    ? List.of(new StageEntered(deal.dealId(), Stage.PAYMENT))
                    : List.of();
        }
    }
}
