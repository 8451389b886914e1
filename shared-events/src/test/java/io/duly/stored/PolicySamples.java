package io.duly.stored;

import static io.duly.stored.SampleValues.CALL;
import static io.duly.stored.SampleValues.STANDARD;

import io.duly.events.escalation.CatchUp;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.escalation.EscalationPolicyPublished;
import java.util.List;
import java.util.stream.Stream;

/** The policy that the ladder follows. */
final class PolicySamples {

    private PolicySamples() {}

    static Stream<Object> all() {
        return Stream.of(new EscalationPolicyPublished(
                STANDARD, 1, new EscalationPolicy("Standard", CatchUp.HIGHEST_ONLY, List.of(CALL))));
    }
}
