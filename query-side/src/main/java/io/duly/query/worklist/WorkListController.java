package io.duly.query.worklist;

import io.duly.access.Sight;
import io.duly.events.escalation.Priorities;
import io.duly.events.shared.UserName;
import io.duly.query.attempt.AttemptProjection;
import io.duly.query.contact.ContactProjection;
import io.duly.query.csv.CsvTable;
import io.duly.query.csv.Tabular;
import io.duly.query.customer.CustomerProjection;
import io.duly.query.deal.DealProjection;
import io.duly.query.dispute.DisputeProjection;
import io.duly.query.escalation.EscalationStepProjection;
import io.duly.query.page.Form;
import io.duly.query.pause.PauseProjection;
import io.duly.query.playbook.PlaybookProjection;
import io.duly.query.position.ReadsFrom;
import io.duly.query.prevention.ContactWaiverProjection;
import io.duly.query.prevention.PreventionProjection;
import io.duly.query.promise.PromiseProjection;
import io.duly.query.warning.WarningSignProjection;
import io.duly.query.work.WorkProjection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the work list. */
@RestController
class WorkListController {

    /**
     * A page of the list, and the day whose list it is.
     *
     * @param count how many customers the whole list has
     * @param totals what the things of the whole list are about, by currency
     * @param priorities the most points that each reason can give
     */
    record WorkPage(
            LocalDate on,
            List<WorkLine> items,
            @Nullable String next,
            int count,
            List<TodayTotal> totals,
            Priorities priorities)
            implements Tabular {

        @Override
        public CsvTable<?> table() {
            return WorkTable.of(items);
        }
    }

    private final WorkList work;

    WorkListController(WorkList work) {
        this.work = work;
    }

    /**
     * @param owner whose work it is, with the team's for a head; that of who asks when left out
     * @param on today when left out; of a day to come only what is planned for it is known
     */
    @ReadsFrom({
        WorkProjection.NAME,
        PreventionProjection.NAME,
        EscalationStepProjection.NAME,
        DealProjection.NAME,
        CustomerProjection.NAME,
        ContactProjection.NAME,
        AttemptProjection.NAME,
        WarningSignProjection.NAME,
        ContactWaiverProjection.NAME,
        DisputeProjection.NAME,
        PromiseProjection.NAME,
        PauseProjection.NAME,
        PlaybookProjection.NAME
    })
    @GetMapping("/api/worklist")
    WorkPage list(
            @RequestAttribute(Sight.ATTRIBUTE) Sight sight,
            @RequestAttribute(Form.ATTRIBUTE) Form form,
            @RequestParam(required = false) @Nullable UserName owner,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        var found = work.list(sight, owner, on, form.extent(cursor, limit));
        return new WorkPage(
                found.on(),
                found.page().items(),
                found.page().next(),
                found.count(),
                found.totals(),
                found.priorities());
    }
}
