package io.duly.query.worklist;

import io.duly.access.Sight;
import io.duly.query.attempt.AttemptProjection;
import io.duly.query.customer.CustomerProjection;
import io.duly.query.day.CreditorDay;
import io.duly.query.deal.DealProjection;
import io.duly.query.dispute.DisputeProjection;
import io.duly.query.escalation.EscalationStepProjection;
import io.duly.query.pause.PauseProjection;
import io.duly.query.position.ReadsFrom;
import io.duly.query.prevention.ContactWaiverProjection;
import io.duly.query.prevention.PreventionProjection;
import io.duly.query.promise.PromiseProjection;
import io.duly.query.warning.WarningSignProjection;
import io.duly.query.web.CalendarYear;
import io.duly.query.web.InvalidRequest;
import io.duly.query.work.WorkProjection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows heads the work of their teams. */
@RestController
class TeamListController {

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 366;

    /** The teams by their names, with what was done from one day to another, both included. */
    record Teams(LocalDate from, LocalDate to, List<TeamWork> teams) {}

    private final TeamList list;
    private final CreditorDay day;

    TeamListController(TeamList list, CreditorDay day) {
        this.list = list;
        this.day = day;
    }

    /**
     * @param from 30 days before the last day when left out
     * @param to today when left out
     */
    @ReadsFrom({
        WorkProjection.NAME,
        PreventionProjection.NAME,
        EscalationStepProjection.NAME,
        DealProjection.NAME,
        CustomerProjection.NAME,
        AttemptProjection.NAME,
        WarningSignProjection.NAME,
        ContactWaiverProjection.NAME,
        DisputeProjection.NAME,
        PromiseProjection.NAME,
        PauseProjection.NAME
    })
    @GetMapping("/api/worklist/teams")
    Teams teams(
            @RequestAttribute(Sight.ATTRIBUTE) Sight sight,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        requireYears(from, to);
        var last = to == null ? day.today() : to;
        var first = from == null ? last.minusDays(USUAL_DAYS) : from;
        if (last.isBefore(first)) {
            throw new InvalidRequest("from", "is after to");
        }
        if (last.isAfter(first.plusDays(MOST_DAYS))) {
            throw new InvalidRequest("from", "is more than a year before to");
        }
        return new Teams(first, last, list.list(sight, first, last));
    }

    private static void requireYears(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            CalendarYear.require("from", from);
        }
        if (to != null) {
            CalendarYear.require("to", to);
        }
    }
}
