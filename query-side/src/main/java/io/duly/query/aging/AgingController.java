package io.duly.query.aging;

import io.duly.access.Sight;
import io.duly.query.customer.CustomerProjection;
import io.duly.query.day.CreditorDay;
import io.duly.query.deal.DealProjection;
import io.duly.query.position.ReadsFrom;
import io.duly.query.web.CalendarYear;
import io.duly.query.web.InvalidRequest;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows how old the debts are, or were. */
@ReadsFrom({AgingProjection.NAME, CustomerProjection.NAME, DealProjection.NAME})
@RestController
class AgingController {

    private final Aging aging;
    private final CreditorDay day;

    AgingController(Aging aging, CreditorDay day) {
        this.aging = aging;
        this.day = day;
    }

    /**
     * @param asOf the end of this day; today when left out
     * @param knownAt with the facts recorded until then; all of them when left out
     * @param by {@code customer}, {@code collector} or {@code salesperson}; everybody together when left out
     */
    @GetMapping("/api/aging")
    AgingReport aging(
            @RequestAttribute(Sight.ATTRIBUTE) Sight sight,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable String by) {
        var on = asOf == null ? day.today() : asOf;
        var known = knownAt == null ? day.now() : knownAt;
        CalendarYear.require("asOf", on);
        CalendarYear.require("knownAt", known);
        return aging.report(sight, on, known, grouping(by));
    }

    private static Grouping grouping(@Nullable String by) {
        return switch (by) {
            case null -> Grouping.NOTHING;
            case "customer" -> Grouping.CUSTOMER;
            case "collector" -> Grouping.COLLECTOR;
            case "salesperson" -> Grouping.SALESPERSON;
            case String _ -> throw new InvalidRequest("by", "is none of customer, collector, salesperson");
        };
    }
}
