package io.duly.command.prevention;

import io.duly.command.calendar.WorkingCalendar;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.PlannedAction;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookAction;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.deal.Phase;
import io.duly.state.money.InstalmentState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells when each action of a playbook is to be done on a deal. It is handed all that it needs. */
record ActionPlan(WorkingCalendar calendar, LocalDate today) {

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
            case PAID ->
                deal.phase() instanceof Phase.Closed closed && closed.closed().outcome() == Outcome.PAID
                        ? Optional.of(closed.closed().closedOn())
                        : Optional.empty();
        };
    }

    private PlannedAction planned(PlaybookAction action, LocalDate anchor) {
        var days = action.when().workingDays();
        return new PlannedAction(
                action.action(),
                action.stage(),
                action.owner(),
                action.mandatory(),
                calendar.shift(anchor, days),
                days < 0 ? anchor.plusDays(1) : null);
    }

    private static boolean isPlanned(PlaybookAction action, Opened deal) {
        return deal.prevention().planned().stream()
                .anyMatch(planned -> planned.action().equals(action.action()));
    }

    private static Stream<InstalmentState> instalments(Opened deal) {
        return deal.ledger().invoices().stream().flatMap(invoice -> invoice.instalments().stream());
    }
}
