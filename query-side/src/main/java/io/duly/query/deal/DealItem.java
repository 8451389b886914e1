package io.duly.query.deal;

import io.duly.events.deal.Outcome;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Stage;
import io.duly.events.shared.UserName;
import io.duly.query.access.StaffNames;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One line of a list of deals. */
record DealItem(
        DealId dealId,
        CustomerId customerId,
        @Nullable String customerName,
        String title,
        Stage stage,
        @Nullable Outcome outcome,
        Money value,
        Money invoiced,
        Money open,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        UserName salesperson,
        @Nullable String salespersonName,
        long version) {

    static DealItem of(DealRow row, StaffNames staff) {
        var salesperson = new UserName(row.salesperson);
        return new DealItem(
                new DealId(row.dealId),
                new CustomerId(row.customerId),
                row.customerName,
                row.title,
                row.stage,
                row.outcome,
                money(row.currency, row.value),
                money(row.currency, row.invoiced),
                money(row.currency, row.open),
                row.openedOn,
                row.closedOn,
                salesperson,
                staff.of(salesperson),
                row.version);
    }

    static Money money(String currency, BigDecimal amount) {
        return Money.of(CurrencyUnit.of(currency), amount);
    }
}
