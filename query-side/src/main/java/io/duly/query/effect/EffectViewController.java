package io.duly.query.effect;

import io.duly.access.Sight;
import io.duly.query.deal.DealProjection;
import io.duly.query.escalation.EscalationStepProjection;
import io.duly.query.position.ReadsFrom;
import io.duly.query.prevention.ContactWaiverProjection;
import io.duly.query.prevention.PreventionProjection;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows whether prevention works, and who does it. */
@RestController
@RequestMapping("/api/prevention")
class EffectViewController {

    private final Effect effect;
    private final Discipline discipline;

    EffectViewController(Effect effect, Discipline discipline) {
        this.effect = effect;
        this.discipline = discipline;
    }

    /**
     * @param from the first day of signing
     * @param to the last day of signing
     */
    @ReadsFrom({PreventionProjection.NAME, DealProjection.NAME, EscalationStepProjection.NAME})
    @GetMapping("/effect")
    EffectReport effect(
            @RequestAttribute(Sight.ATTRIBUTE) Sight sight,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
        return effect.report(sight, new Period(from, to));
    }

    /**
     * @param from the first day on which an action was due
     * @param to the last day on which an action was due
     */
    @ReadsFrom({PreventionProjection.NAME, ContactWaiverProjection.NAME, DealProjection.NAME})
    @GetMapping("/discipline")
    DisciplineReport discipline(
            @RequestAttribute(Sight.ATTRIBUTE) Sight sight,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
        return discipline.report(sight, new Period(from, to));
    }
}
