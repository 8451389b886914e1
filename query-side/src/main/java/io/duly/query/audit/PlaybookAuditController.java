package io.duly.query.audit;

import io.duly.events.playbook.PlaybookEvent;
import io.duly.events.shared.PlaybookId;
import io.duly.query.access.StaffNames;
import io.duly.query.page.Cursor;
import io.duly.query.page.Page;
import io.duly.query.position.ReadsFrom;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.store.StoredEvents;
import io.duly.query.web.NotKnown;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows who drafted, suggested, accepted, declined and published what of a playbook, from its events. */
@ReadsFrom({})
@RestController
@RequestMapping("/api/audit/playbooks/{playbookId}")
class PlaybookAuditController {

    private static final String ORDER = "playbook-audit";

    private final EventStore history;
    private final StoredEvents store;
    private final StaffNames staff;

    PlaybookAuditController(EventStore history, StoredEvents store, StaffNames staff) {
        this.history = history;
        this.store = store;
        this.staff = staff;
    }

    @GetMapping("/events")
    Page<AuditedEvent> events(
            @PathVariable PlaybookId playbookId,
            Locale language,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit) {
        var after = Cursor.read(cursor, ORDER, read -> read.place(1));
        var from = after == null ? 0 : after + 1;
        var recorded = of(playbookId);
        var teller = PlaybookTeller.of(recorded, language);
        var found = store.ofStream(playbookId.toString(), from, limit + 1).stream()
                .filter(stored -> stored.sequenceNumber() < recorded.size())
                .toList();
        return Page.of(found, limit, last -> Cursor.at(ORDER, last.sequenceNumber()))
                .map(stored -> {
                    var event = recorded.get((int) stored.sequenceNumber());
                    return AuditedEvent.of(event, stored, teller.tell((PlaybookEvent) event.payload()), null, staff);
                });
    }

    /** In their order, so that each stands at its sequence number. */
    private List<RecordedEvent> of(PlaybookId playbookId) {
        var recorded = history.readEvents(playbookId.toString())
                .asStream()
                .map(RecordedEvent::ofStream)
                .toList();
        if (recorded.isEmpty()) {
            throw new NotKnown("there is no such playbook");
        }
        return recorded;
    }
}
