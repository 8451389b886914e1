package io.duly.command.escalation;

import io.duly.state.deal.DealState.Opened;
import java.util.List;

/** A room that may keep the ladder of a deal waiting. */
@FunctionalInterface
public interface StandstillSource {

    /**
     * Lists all standstills of the deal, those that are over too. What it lists depends on nothing but the deal: it is
     * asked about days that are over as well.
     */
    List<Standstill> list(Opened deal);
}
