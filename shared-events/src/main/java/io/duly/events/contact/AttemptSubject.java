package io.duly.events.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.StepId;
import org.jspecify.annotations.Nullable;

/**
 * A debt that somebody was to be reached about.
 *
 * @param step the step of the ladder that asked for it; null where none did
 */
public record AttemptSubject(
        DealId dealId,
        InstalmentId instalmentId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable StepId step) {}
