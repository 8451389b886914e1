package io.duly.query.words;

import io.duly.events.deal.CoverageWaived;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.PlaybookPinned;
import io.duly.events.deal.PreventionActionDone;
import io.duly.events.deal.PreventionActionWaived;
import io.duly.events.deal.PreventionActionsPlanned;
import io.duly.events.deal.PreventionEvent;
import io.duly.events.deal.SigningApproved;
import io.duly.events.deal.StageGatePassed;
import io.duly.events.shared.PlaybookVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what was planned, done, waived or judged so that a deal is paid in time. */
record PreventionWords(PreventionEvent event) implements EventWords {

    @Override
    public String describe() {
        return switch (event) {
            case PlaybookPinned pinned -> "The deal follows %s from now on.".formatted(words(pinned.playbook()));
            case PreventionActionsPlanned planned -> "To be done in time: %s.".formatted(days(planned));
            case PreventionActionDone done -> "The action %s was done%s.".formatted(done.action(), evidence(done));
            case PreventionActionWaived waived ->
                "The head of sales let this deal do without %s: %s.".formatted(waived.action(), waived.reason());
            case CoverageWaived waived ->
                "The head of sales let this deal leave the negotiation with fewer contacts than three by three: %s."
                        .formatted(waived.reason());
            case SigningApproved approved ->
                "The head of sales approved to sign at a risk of %d: %s."
                        .formatted(approved.riskScore(), approved.reason());
            case StageGatePassed passed ->
                "The deal may leave the stage %s: %s%s."
                        .formatted(DealWords.words(passed.stage()), why(passed.basis()), circumstances(passed));
        };
    }

    @Override
    public @Nullable LocalDate effectiveOn() {
        return switch (event) {
            case PreventionActionDone done -> done.doneOn();
            case PreventionActionWaived waived -> waived.waivedOn();
            case CoverageWaived waived -> waived.waivedOn();
            case SigningApproved approved -> approved.approvedOn();
            case StageGatePassed passed -> passed.passedOn();
            case PlaybookPinned _, PreventionActionsPlanned _ -> null;
        };
    }

    private static String days(PreventionActionsPlanned planned) {
        return planned.actions().stream()
                .map(action -> "%s by %s%s"
                        .formatted(action.action(), action.dueOn(), action.mandatory() ? " (mandatory)" : ""))
                .collect(Collectors.joining(", "));
    }

    /** The note itself is left to the audit: people write names into it. */
    private static String evidence(PreventionActionDone done) {
        var parts = new ArrayList<String>();
        if (done.note() != null) {
            parts.add("with a note");
        }
        if (done.document() != null) {
            parts.add("with the document " + done.document());
        }
        if (done.contact() != null) {
            parts.add("with the contact person " + done.contact());
        }
        return parts.isEmpty() ? "" : ", " + String.join(", ", parts);
    }

    private static String why(GateBasis basis) {
        return switch (basis) {
            case ALL_DONE -> "all that is asked for was done";
            case WITH_WAIVERS -> "what was not done was waived by the head of sales";
            case RECORDED_FACT -> "it had left it already when Duly learned of it";
        };
    }

    private static String circumstances(StageGatePassed passed) {
        if (passed.basis() == GateBasis.RECORDED_FACT) {
            return "";
        }
        var coverage =
                passed.coverage() == null ? "" : "contact coverage %s, ".formatted(DealWords.words(passed.coverage()));
        return " (%swarning signs: %d, risk: %d)".formatted(coverage, passed.warningSigns(), passed.riskScore());
    }

    private static String words(PlaybookVersion playbook) {
        return "playbook %s version %d".formatted(playbook.playbookId().value(), playbook.version());
    }
}
