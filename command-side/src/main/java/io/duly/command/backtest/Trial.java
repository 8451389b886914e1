package io.duly.command.backtest;

import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.shared.PolicyVersion;

/**
 * A ladder that is tried.
 *
 * @param version the number that it would have where it is not published
 */
record Trial(PolicyVersion version, EscalationPolicy policy, boolean published) {}
