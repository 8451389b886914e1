package io.duly.query.audit;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.duly.events.shared.DealId;
import io.duly.query.access.StaffNames;
import io.duly.query.day.CreditorDay;
import io.duly.query.page.Cursor;
import io.duly.query.page.Page;
import io.duly.query.position.ReadsFrom;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.store.StoredEvents;
import io.duly.query.web.CalendarYear;
import io.duly.query.words.DealWords;
import io.duly.query.words.EffectiveDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what happened to a deal, how it stood at any moment, and what each event changed, all from its events. */
@ReadsFrom({})
@RestController
@RequestMapping("/api/audit/deals/{dealId}")
class AuditController {

    private static final String ORDER = "audit";

    private final History history;
    private final DealTeller tellers;
    private final StoredEvents store;
    private final StateNames names;
    private final StaffNames staff;
    private final CreditorDay day;

    AuditController(
            History history,
            DealTeller tellers,
            StoredEvents store,
            StateNames names,
            StaffNames staff,
            CreditorDay day) {
        this.history = history;
        this.tellers = tellers;
        this.store = store;
        this.names = names;
        this.staff = staff;
        this.day = day;
    }

    /** @param at the present when left out; there is nothing to show from before the deal was opened */
    @GetMapping
    DealAt at(@PathVariable DealId dealId, Locale language, @RequestParam(required = false) @Nullable Instant at) {
        var moment = at == null ? day.now() : at;
        CalendarYear.require("at", moment);
        var known = history.of(dealId, moment);
        return DealAt.of(dealId, moment, day.of(moment), known, names.of(known, language));
    }

    @GetMapping("/events")
    Page<AuditedEvent> events(
            @PathVariable DealId dealId,
            Locale language,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit) {
        var from = from(cursor);
        var all = history.of(dealId);
        var teller = tellers.of(all, language);
        var recorded = all.stream().collect(toMap(RecordedEvent::sequenceNumber, identity()));
        var found = store.ofStream(dealId.toString(), from, limit + 1).stream()
                .filter(stored -> recorded.containsKey(stored.sequenceNumber()))
                .toList();
        return Page.of(found, limit, last -> Cursor.at(ORDER, last.sequenceNumber()))
                .map(stored -> {
                    var event = Objects.requireNonNull(recorded.get(stored.sequenceNumber()));
                    var happened = event.dealEvent();
                    return AuditedEvent.of(
                            event, stored, DealWords.describe(happened, teller), EffectiveDate.of(happened), staff);
                });
    }

    @GetMapping("/changes")
    Page<AuditedChange> changes(
            @PathVariable DealId dealId,
            Locale language,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit) {
        var from = from(cursor);
        var known = history.until(dealId, from + limit);
        var found = AuditedChange.list(known, from, limit + 1, tellers.of(known, language), staff);
        return Page.of(found, limit, last -> Cursor.at(ORDER, last.sequenceNumber()));
    }

    private static long from(@Nullable String cursor) {
        var after = Cursor.read(cursor, ORDER, read -> read.place(1));
        return after == null ? 0 : after + 1;
    }
}
