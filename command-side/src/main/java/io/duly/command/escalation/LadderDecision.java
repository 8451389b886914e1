package io.duly.command.escalation;

import io.duly.events.deal.SkipReason;
import io.duly.events.deal.StepInputs;
import io.duly.state.money.InstalmentState;
import java.time.LocalDate;

/** One thing that the ladder found due. */
sealed interface LadderDecision {

    InstalmentState instalment();

    record BecameOverdue(InstalmentState instalment, LocalDate since) implements LadderDecision {}

    record Take(InstalmentState instalment, StepInputs inputs) implements LadderDecision {}

    record Skip(InstalmentState instalment, SkipReason why, StepInputs inputs) implements LadderDecision {}
}
