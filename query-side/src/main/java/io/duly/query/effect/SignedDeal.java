package io.duly.query.effect;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.shared.PlaybookVersion;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was done on one signed deal so that it would be paid in time, and how it was paid.
 *
 * @param coverage at signing; null where it was not recorded
 * @param warningSigns at signing; null where they were not recorded
 * @param actions so many were planned before the end and are due or settled
 * @param judged whether it can be said already how it is paid: its first due date has passed, or it is paid
 * @param late whether an instalment was settled after its due date, or is open after it
 * @param daysLate of the latest instalment; zero when all were in time
 * @param overdue what was open on the mornings after the due dates; null where nothing was found open then
 * @param steps of the ladder that were taken
 */
record SignedDeal(
        @Nullable CoverageLevel coverage,
        @Nullable Integer warningSigns,
        @Nullable PlaybookVersion playbook,
        long actions,
        long actionsDone,
        boolean judged,
        boolean late,
        long daysLate,
        @Nullable Money overdue,
        long steps) {}
