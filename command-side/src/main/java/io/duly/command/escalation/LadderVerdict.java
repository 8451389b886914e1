package io.duly.command.escalation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is due now, and when to look again; null when no day to come matters any more. */
record LadderVerdict(
        List<LadderDecision> decisions, @Nullable Instant nextEvaluationAt) {}
