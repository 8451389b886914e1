package io.duly.events.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.duly.events.contact.RefusalAnswer;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.WarningSignId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of sales decided what follows from a refusal of contacts.
 *
 * @param signId the warning sign that the refusal raised
 * @param reason null where none was given
 * @param askAgainOn the day on which the refusal is decided about anew; null for never
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactRefusalAnswered(
        CustomerId customerId,
        WarningSignId signId,
        RefusalAnswer answer,
        LocalDate answeredOn,
        @Nullable String reason,
        @Nullable LocalDate askAgainOn)
        implements ContactEvent {}
