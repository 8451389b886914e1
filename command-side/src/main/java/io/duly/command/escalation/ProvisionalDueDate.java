package io.duly.command.escalation;

import io.duly.command.calendar.WorkingCalendar;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.money.InstalmentState;
import io.duly.state.money.InvoiceState;

/** Whether the day that the terms gave may have to be another. One that was agreed by itself never rolled. */
final class ProvisionalDueDate {

    private ProvisionalDueDate() {}

    static boolean is(Opened deal, InvoiceState invoice, InstalmentState owed, WorkingCalendar calendar) {
        var agreed = deal.milestones().termsAgreed();
        if (agreed == null) {
            return false;
        }
        var plain = invoice.issued().issuedOn().plusDays(agreed.terms().netDays());
        var roll = agreed.terms().roll();
        return owed.dueOn().equals(calendar.roll(plain, roll)) && calendar.rolledProvisionally(plain, roll);
    }
}
