package io.duly.command.warning;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.WarningKind;
import io.duly.events.warning.WarningSign;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found.
 *
 * @param cause tells one cause from another of the same kind; each raises one sign
 * @param inputs the facts on which the rule decided
 * @param reviewOn when the facts may change merely because time passes
 * @param weight how much it adds to the risk, where that is not what its kind always adds
 */
record Finding(
        WarningKind kind,
        String cause,
        @Nullable DealId dealId,
        String words,
        Map<String, String> inputs,
        @Nullable LocalDate reviewOn,
        @Nullable Integer weight) {

    Finding(
            WarningKind kind,
            String cause,
            @Nullable DealId dealId,
            String words,
            Map<String, String> inputs,
            @Nullable LocalDate reviewOn) {
        this(kind, cause, dealId, words, inputs, reviewOn, null);
    }

    /** The id is the same for the same cause, whenever it is found. */
    WarningSignId signId(CustomerId customerId) {
        var name = customerId.value() + "/" + kind + "/" + cause;
        return new WarningSignId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    WarningSign sign(CustomerId customerId, LocalDate today) {
        return new WarningSign(signId(customerId), kind, dealId, words, inputs, today, reviewOn, weight);
    }
}
