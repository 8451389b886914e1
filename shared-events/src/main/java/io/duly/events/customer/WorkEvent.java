package io.duly.events.customer;

import io.duly.events.shared.UserName;
import io.duly.events.work.WorkSide;
import java.time.LocalDate;

/** Somebody took up the work about a customer, or put it down. */
public sealed interface WorkEvent extends CustomerEvent
        permits WorkClaimed, WorkCompleted, WorkHandedOver, WorkReleased, WorkResubmitted {

    /** Whose work it is: that of sales or that of collections. */
    WorkSide side();

    /** Who did it. */
    UserName by();

    /** The creditor's day on which it was done. */
    LocalDate on();
}
