package io.duly.events.deal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Stage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment was taken back after the deal had been closed, so it waits for the money again.
 *
 * @param stage the stage that the deal had come to and goes on from; null in older events, which led to the payment
 */
public record DealReopened(
        DealId dealId,
        LocalDate reopenedOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Stage stage) implements StageEvent {

    /** Where the deal goes on. */
    public Stage goesOnAt() {
        return stage == null ? Stage.PAYMENT : stage;
    }
}
