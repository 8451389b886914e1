package io.duly.command.escalation;

import io.duly.state.deal.DealState.Opened;
import java.util.List;

/** A room that may keep the ladder of a deal waiting. */
@FunctionalInterface
public interface StandstillSource {

    /** Lists all standstills that matter today or later, and those of before that stopped the clock. */
    List<Standstill> list(Opened deal);
}
