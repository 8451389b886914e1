package io.duly.command.promise;

import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.euro;

import io.duly.command.promise.GivePromise.Amount;
import io.duly.command.promise.GivePromise.Part;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.deal.PromiseToPayBroken;
import io.duly.events.deal.PromiseToPayCounted;
import io.duly.events.deal.PromiseToPayGiven;
import io.duly.events.deal.PromiseToPayKept;
import io.duly.events.deal.PromisedAmount;
import io.duly.events.deal.PromisedPart;
import io.duly.events.shared.PromiseId;
import io.duly.testing.ContactFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The accountant promises on the first day after the due date to pay in four days. */
final class PromiseFixture {

    static final PromiseId PROMISE = PromiseId.of("00000000-0000-0000-0000-0000000000a1");
    static final PromiseId SECOND_PROMISE = PromiseId.of("00000000-0000-0000-0000-0000000000a2");
    static final PromiseId THIRD_PROMISE = PromiseId.of("00000000-0000-0000-0000-0000000000a3");
    static final LocalDate MADE_ON = DUE.plusDays(1);
    static final Instant MADE_AT = MADE_ON.atTime(6, 30).toInstant(ZoneOffset.UTC);
    static final LocalDate BY = DUE.plusDays(5);
    static final LocalDate JUDGED = BY.plusDays(1);

    private PromiseFixture() {}

    static List<CustomerEvent> people() {
        return ContactFixture.threeByThree();
    }

    static GivePromise promise(PromiseId id, Instant madeAt, Part... parts) {
        return new GivePromise(CUSTOMER, id, ACCOUNTANT, madeAt, List.of(parts), 0, List.of(), null, null);
    }

    static GivePromise promise(String amount) {
        return promise(PROMISE, MADE_AT, part(BY, amount));
    }

    static Part part(LocalDate by, String amount) {
        return new Part(by, List.of(new Amount(DEAL, INSTALMENT, euro(amount))));
    }

    static PromiseToPayGiven given(String amount) {
        return given(PROMISE, MADE_ON, 0, promisedPart(BY, amount));
    }

    static PromiseToPayGiven given(PromiseId id, LocalDate madeOn, int afterBroken, PromisedPart... parts) {
        return new PromiseToPayGiven(
                DEAL,
                CUSTOMER,
                id,
                ACCOUNTANT,
                madeOn.atTime(6, 30).toInstant(ZoneOffset.UTC),
                madeOn,
                List.of(parts),
                0,
                euro("0"),
                null,
                null,
                List.of(DEAL),
                afterBroken);
    }

    static PromisedPart promisedPart(LocalDate by, String amount) {
        return new PromisedPart(by, by, List.of(new PromisedAmount(INSTALMENT, euro(amount))));
    }

    static PromiseToPayBroken broken(String due) {
        return new PromiseToPayBroken(DEAL, CUSTOMER, PROMISE, BY, euro(due), JUDGED);
    }

    static PromiseToPayKept kept(String due, LocalDate keptOn, LocalDate judgedOn) {
        return new PromiseToPayKept(DEAL, CUSTOMER, PROMISE, BY, euro(due), euro(due), List.of(), keptOn, judgedOn);
    }

    static PromiseToPayCounted counted(String due, String paid, String left, LocalDate day) {
        return new PromiseToPayCounted(
                DEAL,
                CUSTOMER,
                PROMISE,
                BY,
                euro(due),
                euro(paid),
                List.of(new PromisedAmount(INSTALMENT, euro(left))),
                day);
    }
}
