package io.duly.command.deal;

import io.duly.events.deal.DealEvent;
import io.duly.state.deal.DealState.Opened;
import java.time.LocalDate;
import java.util.List;

/**
 * Decides what follows of itself from where a deal stands. It recognises what it has done, so asking it again is
 * harmless.
 */
public interface Consequence {

    /** The order in which consequences decide. Each one sees what those before it have led to. */
    enum Turn {
        USE_MONEY_ON_ACCOUNT,
        SET_MONEY_STRAIGHT,
        REOPEN,
        LEAVE_DELIVERY,
        END,
        FOLLOW_THE_DEBT,
        JUDGE_PROMISES,
        JUDGE_PLANS,
        PLAN_ACTIONS,
        PLAN_EVALUATION
    }

    Turn turn();

    /**
     * @param effectiveOn the day on which the cause took effect
     * @return empty when nothing follows
     */
    List<? extends DealEvent> decide(Opened deal, LocalDate effectiveOn);
}
