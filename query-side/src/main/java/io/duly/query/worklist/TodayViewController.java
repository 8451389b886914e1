package io.duly.query.worklist;

import io.duly.access.Sight;
import io.duly.events.shared.UserName;
import io.duly.query.attempt.AttemptProjection;
import io.duly.query.contact.ContactProjection;
import io.duly.query.customer.CustomerProjection;
import io.duly.query.deal.DealProjection;
import io.duly.query.dispute.DisputeProjection;
import io.duly.query.escalation.EscalationStepProjection;
import io.duly.query.pause.PauseProjection;
import io.duly.query.plan.PlanProjection;
import io.duly.query.playbook.PlaybookProjection;
import io.duly.query.position.ReadsFrom;
import io.duly.query.prevention.ContactWaiverProjection;
import io.duly.query.prevention.PreventionProjection;
import io.duly.query.promise.PromiseProjection;
import io.duly.query.warning.WarningSignProjection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what there is to do today. */
@RestController
@RequestMapping("/api/prevention")
class TodayViewController {

    private final TodayList today;

    TodayViewController(TodayList today) {
        this.today = today;
    }

    /** @param owner whose day it is, with the team's for a head; that of who asks when left out */
    @ReadsFrom({
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
        PlanProjection.NAME,
        PauseProjection.NAME,
        PlaybookProjection.NAME
    })
    @GetMapping("/today")
    TodayList.Today today(
            @RequestAttribute(Sight.ATTRIBUTE) Sight sight,
            @RequestParam(required = false) @Nullable UserName owner,
            @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit) {
        return today.list(sight, owner, limit);
    }
}
