package io.duly.query.timeline;

import static java.util.stream.Collectors.toMap;

import io.duly.events.shared.DealId;
import io.duly.query.access.StaffNames;
import io.duly.query.audit.DealTeller;
import io.duly.query.audit.History;
import io.duly.query.page.Cursor;
import io.duly.query.page.Page;
import io.duly.query.position.ReadsFrom;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.web.NotKnown;
import io.duly.query.words.DealWords;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells what happened to a deal, the oldest first. */
@ReadsFrom(TimelineProjection.NAME)
@RestController
class TimelineController {

    private static final String ORDER = "sequence";

    /** One thing that happened: when it was true, when it was recorded, and who did it. */
    record TimelineEntry(
            long sequenceNumber,
            String event,
            String words,
            @Nullable LocalDate effectiveOn,
            Instant recordedAt,
            String actor,
            @Nullable String actorName,
            String role,
            @Nullable String reason) {}

    private final TimelineRepository rows;
    private final History history;
    private final DealTeller tellers;
    private final StaffNames staff;

    TimelineController(TimelineRepository rows, History history, DealTeller tellers, StaffNames staff) {
        this.rows = rows;
        this.history = history;
        this.tellers = tellers;
        this.staff = staff;
    }

    @GetMapping("/api/deals/{dealId}/timeline")
    Page<TimelineEntry> timeline(
            @PathVariable DealId dealId,
            Locale language,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
        var after = Cursor.read(cursor, ORDER, read -> read.place(1));
        if (!rows.existsByDealId(dealId.value())) {
            throw new NotKnown("there is no such deal");
        }
        var found = rows.findByDealIdAndSequenceNumberGreaterThanOrderBySequenceNumber(
                dealId.value(), Objects.requireNonNullElse(after, -1L), Limit.of(limit + 1));
        var all = history.of(dealId);
        var teller = tellers.of(all, language);
        var words = all.stream()
                .collect(toMap(RecordedEvent::sequenceNumber, event -> DealWords.describe(event.dealEvent(), teller)));
        return Page.of(found, limit, last -> Cursor.at(ORDER, last.sequenceNumber))
                .map(row -> entry(row, Objects.requireNonNull(words.get(row.sequenceNumber))));
    }

    private TimelineEntry entry(TimelineRow row, String words) {
        return new TimelineEntry(
                row.sequenceNumber,
                row.event,
                words,
                row.effectiveOn,
                row.recordedAt,
                row.actor,
                staff.of(row.actor),
                row.role,
                row.reason);
    }
}
