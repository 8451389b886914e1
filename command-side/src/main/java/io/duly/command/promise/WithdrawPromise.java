package io.duly.command.promise;

import io.duly.command.refusal.Check;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.PromiseId;

/** Let a promise count no longer: it was taken back, or typed in by mistake. What was judged of it stays judged. */
public record WithdrawPromise(CustomerId customerId, PromiseId promiseId, String reason) {

    public WithdrawPromise {
        reason = Check.lines("reason", reason, Check.LONG_TEXT);
    }
}
