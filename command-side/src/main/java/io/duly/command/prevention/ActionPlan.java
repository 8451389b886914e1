package io.duly.command.prevention;

import io.duly.command.calendar.WorkingCalendar;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.PlannedAction;
import io.duly.events.playbook.Anchor;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.playbook.Timing;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.deal.Phase;
import io.duly.state.money.InstalmentState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells when each action of a playbook is to be done on a deal. It is handed all that it needs. */
record ActionPlan(WorkingCalendar calendar, LocalDate today) {

    /** Working days after its own in which something still helps that comes when all is paid; thanks grow stale. */
    private static final int HELPS_AFTER_PAYMENT = 5;

    List<PlannedAction> newlyPlanned(Opened deal, Playbook playbook) {
        return playbook.actions().stream()
                .filter(action -> !deal.prevention().isSettled(action.action()))
                .flatMap(action -> anchor(action, deal).map(day -> planned(action, day)).stream())
                .filter(planned -> !deal.prevention().planned().contains(planned))
                .toList();
    }

    /** A stage is entered once. Days that were counted from its entry are not counted again from a later one. */
    private Optional<LocalDate> anchor(PlaybookAction action, Opened deal) {
        return switch (action.when().anchor()) {
            case STAGE_ENTERED ->
                deal.stage() == action.stage() && !isPlanned(action, deal) ? Optional.of(today) : Optional.empty();
            case DELIVERED ->
                Optional.ofNullable(deal.milestones().goodsDelivered()).map(delivered -> delivered.deliveredOn());
            case DUE_DATE -> instalments(deal).map(InstalmentState::dueOn).min(LocalDate::compareTo);
            case PAID -> paidOn(deal);
        };
    }

    private PlannedAction planned(PlaybookAction action, LocalDate anchor) {
        var dueOn = calendar.shift(anchor, action.when().workingDays());
        return new PlannedAction(
                action.action(),
                action.stage(),
                action.owner(),
                action.mandatory(),
                dueOn,
                lapsesOn(action.when(), anchor, dueOn));
    }

    private @Nullable LocalDate lapsesOn(Timing when, LocalDate anchor, LocalDate dueOn) {
        if (when.anchor() == Anchor.PAID) {
            return calendar.shift(dueOn, HELPS_AFTER_PAYMENT).plusDays(1);
        }
        return when.workingDays() < 0 ? anchor.plusDays(1) : null;
    }

    /** A deal may end as paid without any money, as when all of it was credited: then there is nothing to thank for. */
    private static Optional<LocalDate> paidOn(Opened deal) {
        return deal.phase() instanceof Phase.Closed closed
                        && closed.closed().outcome() == Outcome.PAID
                        && deal.ledger().payments().stream().anyMatch(payment -> payment.reversed() == null)
                ? Optional.of(closed.closed().closedOn())
                : Optional.empty();
    }

    private static boolean isPlanned(PlaybookAction action, Opened deal) {
        return deal.prevention().planned().stream()
                .anyMatch(planned -> planned.action().equals(action.action()));
    }

    private static Stream<InstalmentState> instalments(Opened deal) {
        return deal.ledger().invoices().stream().flatMap(invoice -> invoice.instalments().stream());
    }
}
