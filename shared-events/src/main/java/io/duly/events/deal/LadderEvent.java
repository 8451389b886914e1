package io.duly.events.deal;

/** The escalation ladder was climbed, or waits for another moment. */
public sealed interface LadderEvent extends DealEvent
        permits InstalmentBecameOverdue,
                EscalationStepTaken,
                EscalationStepSkipped,
                EvaluationPlanned,
                EvaluationEnded,
                PolicyMigrated {}
