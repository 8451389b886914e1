package io.duly.command.escalation;

import io.duly.events.shared.SegmentId;
import io.duly.events.warning.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * What kind of customer owes.
 *
 * @param latePayer whether it had paid late in the year before
 * @param warned whether another warning sign stands against it
 * @param risk by all its open warning signs
 * @param segment to which it belongs; null where that is none
 */
record Debtor(
        boolean latePayer,
        boolean warned,
        RiskLevel risk,
        @Nullable SegmentId segment) {

    /** Nothing is known against it. */
    static final Debtor UNKNOWN = new Debtor(false, false, RiskLevel.LOW, null);
}
