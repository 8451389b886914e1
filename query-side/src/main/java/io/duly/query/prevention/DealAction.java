package io.duly.query.prevention;

import io.duly.events.deal.PlannedAction;
import io.duly.events.deal.PreventionActionDone;
import io.duly.events.deal.PreventionActionWaived;
import io.duly.events.playbook.ActionOwner;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.Stage;
import io.duly.query.projection.RecordedEvent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One prevention action of a deal: when it is due, and what became of it. */
record DealAction(
        ActionId action,
        @Nullable PlaybookVersion playbook,
        @Nullable Plan plan,
        @Nullable Lapsed lapsed,
        @Nullable Done done,
        @Nullable Waived waived) {

    private static final int HELPS_AFTER_CLOSING = 5;

    /**
     * What is to be done until when.
     *
     * @param lapsesOn the first day on which doing it no longer helps; null for never
     * @param afterClosing whether it only comes when the deal is closed, such as to say thank you
     */
    record Plan(
            Stage stage,
            ActionOwner owner,
            boolean mandatory,
            LocalDate dueOn,
            @Nullable LocalDate lapsesOn,
            boolean afterClosing) {}

    /** From when on it can no longer be done. */
    record Lapsed(LocalDate since, Lapse by) {}

    /** That it was done, with the evidence. */
    record Done(
            LocalDate on,
            @Nullable String note,
            @Nullable String document,
            @Nullable ContactPersonId contact) {}

    /** That it need not be done, who said so, and why. */
    record Waived(LocalDate on, String by, String role, String reason) {}

    static DealAction unplanned(ActionId action) {
        return new DealAction(action, null, null, null, null, null);
    }

    DealAction planned(PlannedAction day, @Nullable PlaybookVersion under, boolean dealIsClosed) {
        var lapsesOn = day.lapsesOn() == null && dealIsClosed ? afterFiveWeekdays(day.dueOn()) : day.lapsesOn();
        var planned = new Plan(day.stage(), day.owner(), day.mandatory(), day.dueOn(), lapsesOn, dealIsClosed);
        return new DealAction(action, under, planned, null, done, waived);
    }

    /**
     * What comes after the end of a deal lapses after five working days. Plans say so by the creditor's calendar; older
     * ones do not say it at all.
     */
    private static LocalDate afterFiveWeekdays(LocalDate dueOn) {
        var day = dueOn;
        for (int left = HELPS_AFTER_CLOSING; left > 0; ) {
            day = day.plusDays(1);
            left -= day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? 1 : 0;
        }
        return day.plusDays(1);
    }

    DealAction done(PreventionActionDone event, @Nullable PlaybookVersion under) {
        var how = new Done(event.doneOn(), event.note(), event.document(), event.contact());
        return new DealAction(action, playbook == null ? under : playbook, plan, lapsed, how, waived);
    }

    DealAction waived(PreventionActionWaived event, RecordedEvent recorded, @Nullable PlaybookVersion under) {
        var why = new Waived(event.waivedOn(), recorded.actor(), recorded.role(), event.reason());
        return new DealAction(action, playbook == null ? under : playbook, plan, lapsed, done, why);
    }

    DealAction lapsed(LocalDate since, Lapse by) {
        return isPending() ? with(new Lapsed(since, by)) : this;
    }

    /** What the closing of the deal had ended goes on when it is opened again. */
    DealAction reopened() {
        return lapsed != null && lapsed.by() == Lapse.CLOSED ? with(null) : this;
    }

    private DealAction with(@Nullable Lapsed end) {
        return new DealAction(action, playbook, plan, end, done, waived);
    }

    /** Done or waived. */
    boolean isSettled() {
        return done != null || waived != null;
    }

    /** Neither done, nor waived, nor lapsed by something that happened; its own last day is another matter. */
    boolean isPending() {
        return !isSettled() && lapsed == null;
    }

    /** Left out when its stage is left: what is mandatory is not, because the gate asks for it. */
    boolean endsWithStageBefore(Stage entered) {
        return plan != null && !plan.mandatory() && plan.stage().compareTo(entered) < 0;
    }

    boolean comesAfterClosing() {
        return plan != null && plan.afterClosing();
    }

    ActionStatus status(LocalDate day) {
        var dueOn = plan == null ? null : plan.dueOn();
        if (done != null) {
            return dueOn != null && done.on().isAfter(dueOn) ? ActionStatus.DONE_LATE : ActionStatus.DONE;
        }
        if (waived != null) {
            return ActionStatus.WAIVED;
        }
        if (plan == null || dueOn == null) {
            return ActionStatus.UPCOMING;
        }
        if (lapsed != null) {
            return lapsed.by() == Lapse.CLOSED && !lapsed.since().isAfter(dueOn)
                    ? ActionStatus.NOT_NEEDED
                    : ActionStatus.MISSED;
        }
        if (plan.lapsesOn() != null && !day.isBefore(plan.lapsesOn())) {
            return ActionStatus.MISSED;
        }
        return day.isBefore(dueOn)
                ? ActionStatus.UPCOMING
                : day.isEqual(dueOn) ? ActionStatus.DUE : ActionStatus.OVERDUE;
    }
}
