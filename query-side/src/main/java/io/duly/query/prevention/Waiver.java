package io.duly.query.prevention;

import io.duly.events.deal.CoverageWaived;
import io.duly.events.deal.PlaybookPinned;
import io.duly.events.deal.PreventionActionDone;
import io.duly.events.deal.PreventionActionWaived;
import io.duly.events.deal.PreventionActionsPlanned;
import io.duly.events.deal.PreventionEvent;
import io.duly.events.deal.SigningApproved;
import io.duly.events.deal.StageGatePassed;
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
record Waiver(@Nullable ActionId action, String reason, String by, String role, LocalDate on) {

    static List<Waiver> list(List<RecordedEvent> history) {
        return history.stream().flatMap(Waiver::found).toList();
    }

    private static Stream<Waiver> found(RecordedEvent recorded) {
        return recorded.dealEvent() instanceof PreventionEvent event ? found(event, recorded) : Stream.empty();
    }

    private static Stream<Waiver> found(PreventionEvent event, RecordedEvent recorded) {
        return switch (event) {
            case PreventionActionWaived waived ->
                Stream.of(new Waiver(
                        waived.action(), waived.reason(), recorded.actor(), recorded.role(), waived.waivedOn()));
            case CoverageWaived waived ->
                Stream.of(new Waiver(null, waived.reason(), recorded.actor(), recorded.role(), waived.waivedOn()));
            case PlaybookPinned _,
                    PreventionActionsPlanned _,
                    PreventionActionDone _,
                    SigningApproved _,
                    StageGatePassed _ -> Stream.empty();
        };
    }
}
