package io.duly.command.escalation;

import io.duly.events.shared.CustomerId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which instalments a customer paid late or owes still. */
@FunctionalInterface
public interface LatePayments {

    /** For how many days an instalment that was paid late counts. */
    int REMEMBERED_DAYS = 365;

    /**
     * An instalment that was overdue on some day.
     *
     * @param settledOn null while it owes
     */
    record LatePayment(LocalDate dueOn, @Nullable LocalDate settledOn) {

        public boolean isOpen() {
            return settledOn == null;
        }

        /** How many days after the due date it was paid, or how many have passed. */
        public long daysLate(LocalDate today) {
            return ChronoUnit.DAYS.between(dueOn, settledOn == null ? today : settledOn);
        }
    }

    /** The instalments that make the customer {@linkplain LatePayers a late payer} before {@code day}. */
    List<LatePayment> latePayments(CustomerId customerId, LocalDate day);
}
