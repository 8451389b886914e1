package io.duly.events.warning;

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
 * @param reviewOn when a cause may go away merely because time passes
 */
public record WarningSign(
        WarningSignId signId,
        WarningKind kind,
        @Nullable DealId dealId,
        String words,
        Map<String, String> inputs,
        LocalDate seenOn,
        @Nullable LocalDate reviewOn) {

    public WarningSign {
        inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
    }
}
