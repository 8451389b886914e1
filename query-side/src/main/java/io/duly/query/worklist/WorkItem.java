package io.duly.query.worklist;

import org.joda.money.Money;

/** One line of a person's day: about whom, about how much, and what to do or to know. */
sealed interface WorkItem permits TodayItem, OverdueInstalment, LadderStep {

    CustomerName customer();

    /** How much hangs on it. */
    Money money();
}
