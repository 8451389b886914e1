package io.duly.events.warning;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.duly.events.shared.DealId;
import io.duly.events.shared.WarningSignId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One alarm about a customer.
 *
 * @param dealId the deal it is about, where it is about one
 * @param words what was seen, in a sentence
 * @param inputs the facts of a rule, by name; empty where a person saw it
 * @param reviewOn when the facts of a rule may change merely because time passes
 * @param weight how much it adds to the risk, where that is not what its kind always adds
 */
public record WarningSign(
        WarningSignId signId,
        WarningKind kind,
        @Nullable DealId dealId,
        String words,
        Map<String, String> inputs,
        LocalDate seenOn,
        @Nullable LocalDate reviewOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer weight) {

    public WarningSign {
        inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
    }

    /** A sign that weighs what its kind weighs. */
    public static WarningSign of(
            WarningSignId signId,
            WarningKind kind,
            @Nullable DealId dealId,
            String words,
            Map<String, String> inputs,
            LocalDate seenOn,
            @Nullable LocalDate reviewOn) {
        return new WarningSign(signId, kind, dealId, words, inputs, seenOn, reviewOn, null);
    }

    /** The same alarm with the facts of a newer finding. */
    public WarningSign renewedBy(WarningSign newer) {
        return new WarningSign(
                signId, kind, newer.dealId, newer.words, newer.inputs, seenOn, newer.reviewOn, newer.weight);
    }

    /** How much it adds to the risk. */
    public int points() {
        return weight == null ? kind.weight() : weight;
    }
}
