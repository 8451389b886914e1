package io.duly.stored;

import static io.duly.stored.SampleValues.ATTEMPT;
import static io.duly.stored.SampleValues.CALL;
import static io.duly.stored.SampleValues.CUSTOMER;
import static io.duly.stored.SampleValues.DEAL;
import static io.duly.stored.SampleValues.DUE;
import static io.duly.stored.SampleValues.FIRST;
import static io.duly.stored.SampleValues.INSTALMENT;
import static io.duly.stored.SampleValues.INVOICE;
import static io.duly.stored.SampleValues.PERSON;
import static io.duly.stored.SampleValues.STANDARD;
import static io.duly.stored.SampleValues.roubles;

import io.duly.events.contact.AttemptOutcome;
import io.duly.events.contact.ChannelKind;
import io.duly.events.deal.DebtorContacted;
import io.duly.events.deal.EscalationStepDone;
import io.duly.events.deal.EscalationStepPostponed;
import io.duly.events.deal.EscalationStepSkipped;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.EvaluationEnded;
import io.duly.events.deal.EvaluationPlanned;
import io.duly.events.deal.InstalmentBecameOverdue;
import io.duly.events.deal.PolicyMigrated;
import io.duly.events.deal.SkipReason;
import io.duly.events.deal.StepFacts;
import io.duly.events.deal.StepInputs;
import io.duly.events.escalation.WhenCondition;
import io.duly.events.shared.CalendarId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.SegmentId;
import io.duly.events.warning.RiskLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A deal on the escalation ladder. */
final class LadderSamples {

    private static final StepInputs INPUTS = new StepInputs(
            FIRST,
            CALL,
            1,
            CalendarId.of("ru"),
            DUE,
            LocalDate.of(2026, 4, 3),
            LocalDate.of(2026, 4, 3),
            3,
            roubles("60"),
            true,
            null,
            null,
            null);
    private static final StepInputs WARNED = new StepInputs(
            FIRST,
            CALL,
            1,
            CalendarId.of("ru"),
            DUE,
            LocalDate.of(2026, 4, 3),
            LocalDate.of(2026, 4, 3),
            3,
            roubles("60"),
            false,
            true,
            null,
            null);
    private static final StepInputs COVERED_IN_PART = new StepInputs(
            FIRST,
            CALL,
            1,
            CalendarId.of("ru"),
            DUE,
            LocalDate.of(2026, 4, 3),
            LocalDate.of(2026, 4, 3),
            3,
            roubles("60"),
            false,
            true,
            roubles("25"),
            null);

    private static final StepInputs CONTESTED_IN_PART = new StepInputs(
            FIRST,
            CALL,
            1,
            CalendarId.of("ru"),
            DUE,
            LocalDate.of(2026, 4, 3),
            LocalDate.of(2026, 4, 3),
            3,
            roubles("60"),
            false,
            true,
            null,
            roubles("20"));

    private static final StepInputs OF_A_GERMAN = new StepInputs(
            FIRST,
            CALL,
            1,
            CalendarId.of("ru"),
            DUE,
            LocalDate.of(2026, 4, 3),
            LocalDate.of(2026, 4, 3),
            3,
            roubles("60"),
            false,
            true,
            null,
            null,
            CalendarId.of("de"),
            null);

    private static final StepInputs UNMET = new StepInputs(
            FIRST,
            CALL.when(PolicySamples.EVERYTHING),
            1,
            CalendarId.of("ru"),
            DUE,
            LocalDate.of(2026, 4, 3),
            LocalDate.of(2026, 4, 3),
            3,
            roubles("60"),
            true,
            true,
            null,
            null,
            null,
            new StepFacts(RiskLevel.HIGH, SegmentId.of("key-accounts"), true, WhenCondition.AMOUNT));

    private LadderSamples() {}

    static Stream<Object> all() {
        return Stream.of(
                new InstalmentBecameOverdue(DEAL, CUSTOMER, INSTALMENT, DUE, DUE.plusDays(1), roubles("60")),
                new EscalationStepTaken(DEAL, CUSTOMER, INSTALMENT, INPUTS),
                new EscalationStepSkipped(DEAL, CUSTOMER, INSTALMENT, SkipReason.SUPERSEDED, INPUTS),
                new EscalationStepPostponed(
                        DEAL,
                        CUSTOMER,
                        INSTALMENT,
                        1,
                        CALL.step(),
                        FIRST,
                        3,
                        3,
                        LocalDate.of(2026, 4, 3),
                        LocalDate.of(2026, 4, 6)),
                new EscalationStepDone(
                        DEAL,
                        CUSTOMER,
                        INSTALMENT,
                        1,
                        CALL.step(),
                        ATTEMPT,
                        AttemptOutcome.NO_ANSWER,
                        LocalDate.of(2026, 4, 3)),
                new DebtorContacted(
                        DEAL,
                        CUSTOMER,
                        ATTEMPT,
                        PERSON,
                        ChannelKind.MOBILE,
                        AttemptOutcome.NO_ANSWER,
                        LocalDate.of(2026, 4, 3),
                        List.of(INSTALMENT, InstalmentId.of(INVOICE, 2))),
                new EvaluationPlanned(DEAL, Instant.parse("2026-04-01T06:00:00Z")),
                new EvaluationEnded(DEAL),
                new PolicyMigrated(DEAL, FIRST, new PolicyVersion(STANDARD, 2)));
    }

    /** Events with the components that were added later, by the name of the file that freezes them. */
    static Map<String, Object> grown() {
        return Map.of(
                "EscalationStepTaken.1.warningSign",
                new EscalationStepTaken(DEAL, CUSTOMER, INSTALMENT, WARNED),
                "EscalationStepTaken.1.onAccount",
                new EscalationStepTaken(DEAL, CUSTOMER, INSTALMENT, COVERED_IN_PART),
                "EscalationStepTaken.1.debtorCalendar",
                new EscalationStepTaken(DEAL, CUSTOMER, INSTALMENT, OF_A_GERMAN),
                "EscalationStepTaken.1.heldBack",
                new EscalationStepTaken(DEAL, CUSTOMER, INSTALMENT, CONTESTED_IN_PART),
                "EscalationStepSkipped.1.facts",
                new EscalationStepSkipped(DEAL, CUSTOMER, INSTALMENT, SkipReason.CONDITION_NOT_MET, UNMET));
    }
}
