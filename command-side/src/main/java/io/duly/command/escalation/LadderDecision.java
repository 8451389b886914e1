package io.duly.command.escalation;

import io.duly.events.deal.SkipReason;
import io.duly.events.deal.StepInputs;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.StepId;
import io.duly.state.money.InstalmentState;
import java.time.LocalDate;

/** One thing that the ladder found due. */
sealed interface LadderDecision {

    InstalmentState instalment();

    record BecameOverdue(InstalmentState instalment, LocalDate since) implements LadderDecision {}

    record Take(InstalmentState instalment, StepInputs inputs) implements LadderDecision {}

    record Postpone(InstalmentState instalment, Postponement postponement) implements LadderDecision {}

    /** The step that waits, and the week that has no contact left for it. */
    record Postponement(PolicyVersion policy, StepId step, int cycle, WeekOfContacts week, LocalDate on) {}

    record Skip(InstalmentState instalment, SkipReason why, StepInputs inputs) implements LadderDecision {}
}
