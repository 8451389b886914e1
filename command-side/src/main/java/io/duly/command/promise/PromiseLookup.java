package io.duly.command.promise;

import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.PromiseEvent;
import io.duly.events.deal.PromiseToPayBroken;
import io.duly.events.deal.PromiseToPayCounted;
import io.duly.events.deal.PromiseToPayGiven;
import io.duly.events.deal.PromiseToPayKept;
import io.duly.events.deal.PromiseToPayLapsed;
import io.duly.events.deal.PromiseToPayPartlyKept;
import io.duly.events.deal.PromiseToPayReopened;
import io.duly.events.deal.PromiseToPayWithdrawn;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PromiseId;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers the deals of each promise, and what was broken. The command's own transaction writes it, so that no two
 * promises have one id.
 */
@Component
@ProcessingGroup(PromiseLookup.GROUP)
class PromiseLookup implements PromisedDeals, BrokenPromises {

    static final String GROUP = "promise-lookup";

    private final JdbcClient sql;

    PromiseLookup(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Known> find(PromiseId promiseId) {
        return sql.sql("select customer_id, deals from command.promise where promise_id = ?")
                .param(promiseId.value())
                .query((row, _) -> known(row))
                .optional();
    }

    @Override
    public List<BrokenPart> since(CustomerId customerId, LocalDate day) {
        return sql.sql("""
                        select promise_id, deal_id, promised_for, judged_on, currency, due from command.broken_promise
                        where customer_id = ? and judged_on >= ?
                        order by judged_on, promised_for, promise_id, deal_id""")
                .params(customerId.value(), day)
                .query((row, _) -> broken(row))
                .list();
    }

    private static Known known(ResultSet row) throws SQLException {
        var deals = (Object[]) row.getArray("deals").getArray();
        return new Known(
                new CustomerId(row.getObject("customer_id", UUID.class)),
                Arrays.stream(deals).map(deal -> new DealId((UUID) deal)).collect(Collectors.toSet()));
    }

    private static BrokenPart broken(ResultSet row) throws SQLException {
        return new BrokenPart(
                new PromiseId(row.getObject("promise_id", UUID.class)),
                new DealId(row.getObject("deal_id", UUID.class)),
                row.getObject("promised_for", LocalDate.class),
                row.getObject("judged_on", LocalDate.class),
                Money.of(
                        CurrencyUnit.of(row.getString("currency")),
                        row.getBigDecimal("due"),
                        RoundingMode.UNNECESSARY));
    }

    /** @throws CommandRejected when the id belongs to a promise about other deals */
    @EventHandler
    void on(PromiseEvent event) {
        switch (event) {
            case PromiseToPayGiven given -> reserve(given);
            case PromiseToPayBroken broken -> put(broken);
            case PromiseToPayKept kept -> mend(kept, kept.by());
            case PromiseToPayPartlyKept partly -> mend(partly, partly.by());
            case PromiseToPayLapsed lapsed -> mend(lapsed, lapsed.by());
            case PromiseToPayReopened again -> mend(again, again.by());
            case PromiseToPayCounted _, PromiseToPayWithdrawn _ -> {
                /* nothing broken is an open part */
            }
        }
    }

    private void reserve(PromiseToPayGiven event) {
        var deals = event.deals().stream().map(DealId::value).toArray(UUID[]::new);
        var reserved = sql.sql("insert into command.promise (promise_id, customer_id, deals) values (?, ?, ?)"
                        + " on conflict do nothing")
                .params(event.promiseId().value(), event.customerId().value(), deals)
                .update();
        if (reserved == 0 && !isReserved(event, deals)) {
            throw new CommandRejected(PromiseRefusal.PROMISE_EXISTS, "this promise was recorded with other contents");
        }
    }

    /** Each deal of a promise records it, and the first one reserves its id. */
    private boolean isReserved(PromiseToPayGiven event, UUID[] deals) {
        return sql.sql("select exists (select from command.promise"
                        + " where promise_id = ? and customer_id = ? and deals = ?)")
                .params(event.promiseId().value(), event.customerId().value(), deals)
                .query(Boolean.class)
                .single();
    }

    private void put(PromiseToPayBroken event) {
        sql.sql("""
                        insert into command.broken_promise
                          (promise_id, deal_id, promised_for, customer_id, judged_on, currency, due)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        event.promiseId().value(),
                        event.dealId().value(),
                        event.by(),
                        event.customerId().value(),
                        event.judgedOn(),
                        event.due().getCurrencyUnit().getCode(),
                        event.due().getAmount())
                .update();
    }

    private void mend(PromiseEvent event, LocalDate by) {
        sql.sql("delete from command.broken_promise where promise_id = ? and deal_id = ? and promised_for = ?")
                .params(event.promiseId().value(), event.dealId().value(), by)
                .update();
    }
}
