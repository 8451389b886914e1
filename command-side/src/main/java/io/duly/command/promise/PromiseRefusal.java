package io.duly.command.promise;

import io.duly.command.refusal.Reason;

/** Why a command about a promise to pay is refused; programs read the names, so they are part of the API. */
enum PromiseRefusal implements Reason {
    PROMISE_EXISTS,
    DAY_BEFORE_THE_PROMISE,
    DAY_HAS_PASSED,
    DAY_TOO_FAR,
    /** More is promised than is open and not promised yet. */
    PROMISE_EXCEEDS_DEBT,
    /** A payment plan runs for it: what is agreed to be paid in parts is not promised besides. */
    PROMISE_OVER_A_PLAN,
    /** Two promises about the same were broken already, so that a head has to take the next one. */
    PROMISE_NEEDS_A_HEAD,
    /** Nothing of it is open any more. */
    PROMISE_SETTLED,
    WITHDRAWAL_EXISTS
}
