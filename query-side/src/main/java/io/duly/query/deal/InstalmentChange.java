package io.duly.query.deal;

import io.duly.events.deal.StepInputs;
import io.duly.events.shared.InstalmentId;
import io.duly.query.sql.BulkStatement;
import io.duly.state.money.OwedChange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a batch of events changes about one instalment; what stays null stays as it is. */
final class InstalmentChange {

    static final BulkStatement<InstalmentChange> WRITE = BulkStatement.of(InstalmentChange.class)
            .column("instalment_id", "uuid", change -> change.instalmentId.value())
            .column("open", "numeric", change -> change.open)
            .column("paid", "numeric", change -> change.paid)
            .column("credited", "numeric", change -> change.credited)
            .column("written_off", "numeric", change -> change.writtenOff)
            .column("settled_on", "date", change -> change.settledOn)
            .column("last_money_on", "date", change -> change.lastMoneyOn)
            .column("overdue_since", "date", change -> change.overdueSince)
            .column("overdue_open", "numeric", change -> change.overdueOpen)
            .column("level", "int4", change -> change.level)
            .column("last_step", "text", change -> change.lastStep)
            .update("query.instalment", List.of("instalment_id"), """
                    open = coalesce(r.open, t.open),
                    last_money_on = greatest(r.last_money_on, t.last_money_on),
                    paid = t.paid + r.paid,
                    credited = t.credited + r.credited,
                    written_off = t.written_off + r.written_off,
                    settled_on = case when r.open is null then t.settled_on
                        when r.open = 0 then coalesce(r.settled_on, greatest(r.last_money_on, t.last_money_on)) end,
                    overdue_since = coalesce(r.overdue_since, t.overdue_since),
                    overdue_open = coalesce(r.overdue_open, t.overdue_open),
                    level = greatest(r.level, t.level),
                    last_step = case when r.level >= t.level then coalesce(r.last_step, t.last_step)
                        else t.last_step end""");

    final InstalmentId instalmentId;

    @Nullable
    BigDecimal open;

    BigDecimal paid = BigDecimal.ZERO;
    BigDecimal credited = BigDecimal.ZERO;
    BigDecimal writtenOff = BigDecimal.ZERO;

    @Nullable
    LocalDate settledOn;

    @Nullable
    LocalDate lastMoneyOn;

    @Nullable
    LocalDate overdueSince;

    @Nullable
    BigDecimal overdueOpen;

    int level;

    @Nullable
    String lastStep;

    InstalmentChange(InstalmentId instalmentId) {
        this.instalmentId = instalmentId;
    }

    /** Older events do not say as of which day it is settled: the latest day of its money counts then. */
    void owes(OwedChange change) {
        var allocation = change.allocation();
        open = allocation.openAfter().getAmount();
        settledOn = allocation.settledOn();
        if (lastMoneyOn == null || allocation.effectiveOn().isAfter(lastMoneyOn)) {
            lastMoneyOn = allocation.effectiveOn();
        }
        var less = change.amount().getAmount().negate();
        if (change.source() == null) {
            writtenOff = writtenOff.add(less);
        } else if (change.source().paid()) {
            paid = paid.add(less);
        } else {
            credited = credited.add(less);
        }
    }

    void becameOverdue(LocalDate since, Money openThen) {
        overdueSince = since;
        overdueOpen = openThen.getAmount();
    }

    /** A level once reached is kept with its last step, whatever is paid or taken back, or taken below it. */
    void took(StepInputs inputs) {
        if (inputs.step().level() >= level) {
            level = inputs.step().level();
            lastStep = inputs.step().step().value();
        }
    }
}
