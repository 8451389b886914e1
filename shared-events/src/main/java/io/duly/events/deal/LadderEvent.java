package io.duly.events.deal;

/** A step of the ladder was decided or carried out, or the ladder waits for another moment. */
public sealed interface LadderEvent extends DealEvent
        permits InstalmentBecameOverdue,
                EscalationStepTaken,
                EscalationStepSkipped,
                EscalationStepPostponed,
                EscalationStepDone,
                DebtorContacted,
                EvaluationPlanned,
                EvaluationEnded,
                PolicyMigrated {}
