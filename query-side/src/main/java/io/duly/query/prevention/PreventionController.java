package io.duly.query.prevention;

import io.duly.events.shared.UserName;
import io.duly.query.position.ReadsFrom;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what there is to do today. */
@RestController("preventionQueryController")
@RequestMapping("/api/prevention")
class PreventionController {

    private final TodayList today;

    PreventionController(TodayList today) {
        this.today = today;
    }

    /** @param owner the salesperson whose deals they are; everybody's when left out */
    @ReadsFrom({"prevention", "deals", "customers", "contacts", "warning-signs", "playbooks"})
    @GetMapping("/today")
    TodayList.Today today(
            @RequestParam(required = false) @Nullable UserName owner,
            @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit) {
        return today.of(owner, limit);
    }
}
