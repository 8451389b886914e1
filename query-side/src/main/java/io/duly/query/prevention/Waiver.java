package io.duly.query.prevention;

import io.duly.events.deal.CoverageWaived;
import io.duly.events.deal.PlaybookPinned;
import io.duly.events.deal.PreventionActionDone;
import io.duly.events.deal.PreventionActionWaived;
import io.duly.events.deal.PreventionActionsPlanned;
import io.duly.events.deal.PreventionEvent;
import io.duly.events.deal.SigningApproved;
import io.duly.events.deal.StageGatePassed;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.ActionId;
import io.duly.query.projection.RecordedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the head of sales let a deal do without, and why.
 *
 * @param action null where it is the contacts that were waived
 */
record Waiver(
        @Nullable ActionId action,
        @Nullable Texts actionTitle,
        String reason,
        String by,
        @Nullable String byName,
        String role,
        LocalDate on) {

    static List<Waiver> list(List<RecordedEvent> history, PageNames names) {
        return history.stream().flatMap(recorded -> found(recorded, names)).toList();
    }

    static Waiver of(ActionId action, DealAction.Waived waived, PageNames names) {
        return new Waiver(
                action,
                names.title(action),
                waived.reason(),
                waived.by(),
                names.user(waived.by()),
                waived.role(),
                waived.on());
    }

    private static Stream<Waiver> found(RecordedEvent recorded, PageNames names) {
        return recorded.dealEvent() instanceof PreventionEvent event ? found(event, recorded, names) : Stream.empty();
    }

    private static Stream<Waiver> found(PreventionEvent event, RecordedEvent recorded, PageNames names) {
        return switch (event) {
            case PreventionActionWaived waived ->
                Stream.of(of(
                        waived.action(),
                        new DealAction.Waived(waived.waivedOn(), recorded.actor(), recorded.role(), waived.reason()),
                        names));
            case CoverageWaived waived ->
                Stream.of(new Waiver(
                        null,
                        null,
                        waived.reason(),
                        recorded.actor(),
                        names.user(recorded.actor()),
                        recorded.role(),
                        waived.waivedOn()));
            case PlaybookPinned _,
                    PreventionActionsPlanned _,
                    PreventionActionDone _,
                    SigningApproved _,
                    StageGatePassed _ -> Stream.empty();
        };
    }
}
