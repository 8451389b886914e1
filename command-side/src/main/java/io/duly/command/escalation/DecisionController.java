package io.duly.command.escalation;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.refusal.InvalidCommand;
import io.duly.command.web.NotFound;
import io.duly.events.shared.DealId;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows why the ladder of a deal did what it did on a day, and why it did nothing. */
@RestController
class DecisionController {

    private final Explanation explanation;
    private final CreditorTime creditor;

    DecisionController(Explanation explanation, CreditorTime creditor) {
        this.explanation = explanation;
        this.creditor = creditor;
    }

    /** @param on today when left out */
    @GetMapping("/api/deals/{dealId}/decisions")
    Decisions decisions(
            @PathVariable DealId dealId,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            Locale language) {
        var day = on == null ? creditor.today() : on;
        if (day.isAfter(creditor.today())) {
            throw new InvalidCommand("on", "must not be after today");
        }
        return explanation.explain(dealId, day, language).orElseThrow(NotFound::new);
    }
}
