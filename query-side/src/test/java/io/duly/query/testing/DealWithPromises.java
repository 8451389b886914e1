package io.duly.query.testing;

import io.duly.events.deal.PromiseToPayBroken;
import io.duly.events.deal.PromiseToPayCounted;
import io.duly.events.deal.PromiseToPayGiven;
import io.duly.events.deal.PromiseToPayKept;
import io.duly.events.deal.PromiseToPayLapsed;
import io.duly.events.deal.PromiseToPayPartlyKept;
import io.duly.events.deal.PromiseToPayReopened;
import io.duly.events.deal.PromiseToPayWithdrawn;
import io.duly.events.deal.PromisedAmount;
import io.duly.events.deal.PromisedPart;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.PromiseId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;

/** The same with promises to pay; each promises one amount by one day, counts to the day after, and has a number. */
abstract class DealWithPromises extends DealOnLadder {

    DealWithPromises(int number, int customer, String currency) {
        super(number, customer, currency);
    }

    public PromiseId promise(int promise) {
        return new PromiseId(new UUID(0xa1, dealId().value().getLeastSignificantBits() * 100 + promise));
    }

    public PromiseToPayGiven promised(
            int promise, ContactPersonId person, LocalDate on, int ordinal, String amount, LocalDate by) {
        return happened(new PromiseToPayGiven(
                dealId(),
                customerId(),
                promise(promise),
                person,
                on.atTime(9, 0).toInstant(ZoneOffset.UTC),
                on,
                List.of(new PromisedPart(by, by.plusDays(1), List.of(amount(ordinal, amount)))),
                1,
                money("0"),
                "they said so",
                null,
                List.of(dealId()),
                0));
    }

    public PromiseToPayCounted counted(int promise, int ordinal, String paid, LocalDate on) {
        var part = part(promise);
        var left = part.promised().minus(money(paid));
        return happened(new PromiseToPayCounted(
                dealId(),
                customerId(),
                promise(promise),
                part.by(),
                part.promised(),
                money(paid),
                List.of(new PromisedAmount(instalmentId(1, ordinal), left)),
                on));
    }

    public PromiseToPayKept kept(int promise, LocalDate on) {
        var part = part(promise);
        return happened(new PromiseToPayKept(
                dealId(),
                customerId(),
                promise(promise),
                part.by(),
                part.promised(),
                part.promised(),
                List.of(),
                on,
                on));
    }

    public PromiseToPayPartlyKept partlyKept(int promise, String paid, LocalDate on) {
        var part = part(promise);
        return happened(new PromiseToPayPartlyKept(
                dealId(), customerId(), promise(promise), part.by(), part.promised(), money(paid), on));
    }

    public PromiseToPayBroken broken(int promise, LocalDate on) {
        var part = part(promise);
        return happened(
                new PromiseToPayBroken(dealId(), customerId(), promise(promise), part.by(), part.promised(), on));
    }

    public PromiseToPayLapsed lapsed(int promise, LocalDate on) {
        return happened(new PromiseToPayLapsed(
                dealId(), customerId(), promise(promise), part(promise).by(), List.of(), on));
    }

    public PromiseToPayReopened promiseReopened(int promise, LocalDate on) {
        var part = part(promise);
        return happened(new PromiseToPayReopened(
                dealId(), customerId(), promise(promise), part.by(), part.promised(), money("0"), part.amounts(), on));
    }

    public PromiseToPayWithdrawn withdrawn(int promise, LocalDate on) {
        return happened(new PromiseToPayWithdrawn(
                dealId(), customerId(), promise(promise), List.of(part(promise).by()), "typed in by mistake", on));
    }

    private PromisedPart part(int promise) {
        return state().promises()
                .find(promise(promise))
                .orElseThrow()
                .given()
                .parts()
                .getFirst();
    }

    private PromisedAmount amount(int ordinal, String amount) {
        Money money = money(amount);
        return new PromisedAmount(instalmentId(1, ordinal), money);
    }
}
