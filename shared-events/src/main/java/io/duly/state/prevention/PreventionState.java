package io.duly.state.prevention;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.duly.events.deal.CoverageWaived;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.PlannedAction;
import io.duly.events.deal.PlaybookPinned;
import io.duly.events.deal.PreventionActionDone;
import io.duly.events.deal.PreventionActionWaived;
import io.duly.events.deal.PreventionActionsPlanned;
import io.duly.events.deal.PreventionEvent;
import io.duly.events.deal.SigningApproved;
import io.duly.events.deal.StageGatePassed;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.PlaybookVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was planned, done and waived on a deal so that it will be paid in time.
 *
 * @param playbook null for a deal that follows none, such as one from a ledger
 * @param planned by the playbook that is followed now
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public record PreventionState(
        @Nullable PlaybookVersion playbook,
        List<PlannedAction> planned,
        List<PreventionActionDone> done,
        List<PreventionActionWaived> waived,
        @Nullable CoverageWaived coverageWaived,
        @Nullable SigningApproved approval,
        List<StageGatePassed> passed) {

    public static final PreventionState NONE =
            new PreventionState(null, List.of(), List.of(), List.of(), null, null, List.of());

    public PreventionState {
        planned = List.copyOf(planned);
        done = List.copyOf(done);
        waived = List.copyOf(waived);
        passed = List.copyOf(passed);
    }

    public Optional<PreventionActionDone> done(ActionId action) {
        return done.stream().filter(event -> event.action().equals(action)).findFirst();
    }

    public Optional<PreventionActionWaived> waived(ActionId action) {
        return waived.stream().filter(event -> event.action().equals(action)).findFirst();
    }

    public boolean isDone(ActionId action) {
        return done(action).isPresent();
    }

    /** Done or waived. */
    public boolean isSettled(ActionId action) {
        return isDone(action) || waived(action).isPresent();
    }

    /** Leaves what is no matter of prevention as it is. */
    public PreventionState after(DealEvent event) {
        return event instanceof PreventionEvent about ? after(about) : this;
    }

    /** Done and waived actions stay so under another playbook; planned ones do not. */
    private PreventionState after(PreventionEvent event) {
        return switch (event) {
            case PlaybookPinned pinned ->
                new PreventionState(pinned.playbook(), List.of(), done, waived, coverageWaived, approval, passed);
            case PreventionActionsPlanned plan -> planned(plan);
            case PreventionActionDone report ->
                new PreventionState(playbook, planned, plus(done, report), waived, coverageWaived, approval, passed);
            case PreventionActionWaived waiver ->
                new PreventionState(playbook, planned, done, plus(waived, waiver), coverageWaived, approval, passed);
            case CoverageWaived waiver ->
                new PreventionState(playbook, planned, done, waived, waiver, approval, passed);
            case SigningApproved approved ->
                new PreventionState(playbook, planned, done, waived, coverageWaived, approved, passed);
            case StageGatePassed gate ->
                new PreventionState(playbook, planned, done, waived, coverageWaived, approval, plus(passed, gate));
        };
    }

    private PreventionState planned(PreventionActionsPlanned event) {
        var all = new LinkedHashMap<ActionId, PlannedAction>();
        Stream.concat(planned.stream(), event.actions().stream()).forEach(action -> all.put(action.action(), action));
        return new PreventionState(playbook, List.copyOf(all.values()), done, waived, coverageWaived, approval, passed);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var all = new ArrayList<>(list);
        all.add(one);
        return all;
    }
}
