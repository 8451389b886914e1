package io.duly.query.worklist;

import io.duly.events.escalation.ContactRole;
import io.duly.events.escalation.StepAction;
import io.duly.events.shared.StepId;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * What the ladder asks for, about one or several debts of a deal.
 *
 * @param disputed what of {@code open} is contested and is not asked for
 */
record AskedStep(
        StepId step,
        StepAction action,
        ContactRole contactRole,
        int level,
        LocalDate dueOn,
        long daysPastDue,
        Money open,
        int debts,
        Money disputed) {}
