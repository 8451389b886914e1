package io.duly.query.worklist;

import io.duly.events.escalation.StepOwner;
import io.duly.events.work.WorkSide;

/** Says whose side does what. */
final class WorkSides {

    private WorkSides() {}

    static WorkSide of(TodayItem item) {
        return of(item.owner());
    }

    private static WorkSide of(StepOwner owner) {
        return switch (owner) {
            case SALESPERSON, HEAD_OF_SALES -> WorkSide.SALES;
            case COLLECTOR, HEAD_OF_COLLECTIONS, LAWYER, SYSTEM -> WorkSide.COLLECTIONS;
        };
    }
}
