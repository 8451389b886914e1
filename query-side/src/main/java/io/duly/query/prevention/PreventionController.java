package io.duly.query.prevention;

import io.duly.events.shared.UserName;
import io.duly.query.position.ReadsFrom;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what there is to do today, whether it works, and who does it. */
@RestController("preventionQueryController")
@RequestMapping("/api/prevention")
class PreventionController {

    private final TodayList today;
    private final Effect effect;
    private final Discipline discipline;

    PreventionController(TodayList today, Effect effect, Discipline discipline) {
        this.today = today;
        this.effect = effect;
        this.discipline = discipline;
    }

    /** @param owner the salesperson whose deals they are; everybody's when left out */
    @ReadsFrom({"prevention", "deals", "customers", "contacts", "warning-signs", "playbooks"})
    @GetMapping("/today")
    TodayList.Today today(
            @RequestParam(required = false) @Nullable UserName owner,
            @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit) {
        return today.of(owner, limit);
    }

    /**
     * @param from the first day of signing
     * @param to the last day of signing
     */
    @ReadsFrom({"prevention", "deals", "escalation-steps"})
    @GetMapping("/effect")
    EffectReport effect(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
        return effect.of(new Period(from, to));
    }

    /**
     * @param from the first day on which an action was due
     * @param to the last day on which an action was due
     */
    @ReadsFrom("prevention")
    @GetMapping("/discipline")
    DisciplineReport discipline(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
        return discipline.of(new Period(from, to));
    }
}
