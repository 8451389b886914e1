package io.duly.command.plan;

import io.duly.command.refusal.Reason;

/** Why a command about a payment plan is refused; programs read the names, so they are part of the API. */
public enum PlanRefusal implements Reason {
    PLAN_EXISTS,
    PLAN_UNKNOWN,
    /** An instalment is in another plan that runs. */
    PLAN_OVERLAPS,
    /** Somebody promised to pay some of it, and the promise is open. */
    PLAN_OVER_A_PROMISE,
    /** The parts come to more than was open when the plan was agreed. */
    PLAN_EXCEEDS_DEBT,
    /** The parts are used up before they come to this instalment. */
    PLAN_MISSES_AN_INSTALMENT,
    PART_IN_THE_PAST,
    PLAN_TOO_LONG,
    /** It runs for so long that a head has to agree it. */
    PLAN_NEEDS_A_HEAD,
    PLAN_OVER
}
