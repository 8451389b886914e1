package io.duly.query.aging;

import io.duly.query.aging.AgingReport.Figure;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How many instalments, how much is open on them, and how much of that is disputed and promised. */
record Sum(long count, BigDecimal amount, BigDecimal disputed, BigDecimal promised) {

    Sum() {
        this(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** From the columns that are called after the bucket. */
    static Sum read(ResultSet row, AgeBucket bucket) throws SQLException {
        return new Sum(
                row.getLong(bucket + "_count"),
                row.getBigDecimal(bucket.name()),
                row.getBigDecimal(bucket + "_disputed"),
                row.getBigDecimal(bucket + "_promised"));
    }

    Sum plus(Sum more) {
        return new Sum(
                count + more.count, amount.add(more.amount), disputed.add(more.disputed), promised.add(more.promised));
    }

    Figure in(CurrencyUnit currency) {
        return new Figure(count, decimal(currency, amount), decimal(currency, disputed), decimal(currency, promised));
    }

    static String decimal(CurrencyUnit currency, BigDecimal amount) {
        return Money.of(currency, amount).getAmount().toPlainString();
    }
}
