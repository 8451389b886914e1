package io.duly.events.deal;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.duly.events.playbook.ActionOwner;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.Stage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action with its day.
 *
 * @param dueOn the working day by which it is to be done
 * @param lapsesOn the first day on which doing it no longer helps, as with a reminder after the due date; null for
 *     never
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public record PlannedAction(
        ActionId action,
        Stage stage,
        ActionOwner owner,
        boolean mandatory,
        LocalDate dueOn,
        @Nullable LocalDate lapsesOn) {}
