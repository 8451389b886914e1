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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what was planned, done, waived or judged so that a deal is paid in time. */
record PreventionWords(PreventionEvent event) implements EventWords {

    @Override
    public String describe(Teller teller) {
        return switch (event) {
            case PlaybookPinned pinned ->
                teller.say("PlaybookPinned", Map.of("playbook", words(pinned.playbook(), teller)));
            case PreventionActionsPlanned planned ->
                teller.say("PreventionActionsPlanned", Map.of("parts", days(planned, teller)));
            case PreventionActionDone done ->
                teller.say(
                        "PreventionActionDone",
                        Map.of("action", teller.action(done.action()), "parts", evidence(done, teller)));
            case PreventionActionWaived waived ->
                teller.say(
                        "PreventionActionWaived",
                        Map.of("action", teller.action(waived.action()), "reason", waived.reason()));
            case CoverageWaived waived -> teller.say("CoverageWaived", Map.of("reason", waived.reason()));
            case SigningApproved approved ->
                teller.say("SigningApproved", Map.of("risk", approved.riskScore(), "reason", approved.reason()));
            case StageGatePassed passed -> passed(passed, teller);
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

    private static String days(PreventionActionsPlanned planned, Teller teller) {
        return teller.list(planned.actions().stream()
                .map(action -> teller.say(
                        "PreventionActionsPlanned.part",
                        Map.of(
                                "action", teller.action(action.action()),
                                "day", teller.day(action.dueOn()),
                                "mandatory", action.mandatory())))
                .toList());
    }

    /** The note itself is left to the audit: people write names into it. */
    private static String evidence(PreventionActionDone done, Teller teller) {
        var parts = new ArrayList<String>();
        if (done.note() != null) {
            parts.add(teller.say("PreventionActionDone.note"));
        }
        if (done.document() != null) {
            parts.add(teller.say("PreventionActionDone.document", Map.of("document", done.document())));
        }
        if (done.contact() != null) {
            parts.add(teller.say("PreventionActionDone.contact", Map.of("person", teller.person(done.contact()))));
        }
        return Teller.orNone(teller.list(parts));
    }

    /** Of a recorded fact nobody asked how things stood. */
    private static String passed(StageGatePassed passed, Teller teller) {
        var judged = passed.basis() != GateBasis.RECORDED_FACT;
        return teller.say(
                judged ? "StageGatePassed.judged" : "StageGatePassed",
                Map.of(
                        "stage", teller.title(passed.stage()),
                        "why", teller.title(passed.basis()),
                        "coverage", Teller.orNone(passed.coverage() == null ? null : teller.title(passed.coverage())),
                        "signs", passed.warningSigns(),
                        "risk", passed.riskScore()));
    }

    private static String words(PlaybookVersion playbook, Teller teller) {
        return teller.say("playbook", Map.of("name", playbook.playbookId().value(), "version", playbook.version()));
    }
}
