package io.duly.query.effect;

import io.duly.access.Sight;
import io.duly.events.contact.CoverageLevel;
import io.duly.query.access.OwnRows;
import io.duly.query.day.CreditorDay;
import io.duly.query.sql.Conditions;
import io.duly.query.sql.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Finds how the deals signed in a period were paid, in two statements however many there are. */
@Component
class Effect {

    /**
     * What comes after the end cannot have prevented anything, so it is no part of the share of actions done. A deal of
     * which everything was credited was paid neither late nor in time.
     */
    private static final String DEALS = """
            select p.*,
                   coalesce((p.first_due_on < :today or p.outcome = 'PAID') and (paid.came or paid.owes), false)
                       as judged,
                   coalesce(paid.days_late, 0) as days_late, paid.overdue, paid.currency, ladder.steps,
                   prevention.counted, prevention.done
            from query.prevention_deal p
            cross join lateral (
                select max(greatest(least(i.settled_on, :today) - i.due_on, 0)) as days_late,
                       sum(i.overdue_open) filter (where i.settled_on is null or i.settled_on > i.due_on) as overdue,
                       min(i.currency) as currency, bool_or(i.paid > 0) as came, bool_or(i.open > 0) as owes
                from query.instalment i where i.deal_id = p.deal_id
            ) paid
            cross join lateral (
                select count(*) as steps from query.escalation_step s where s.deal_id = p.deal_id and s.taken
            ) ladder
            cross join lateral (
                select count(*) filter (where a.status not in ('UPCOMING', 'NOT_NEEDED')) as counted,
                       count(*) filter (where a.status in ('DONE', 'DONE_LATE')) as done
                from query.prevention_action_on(:today) a
                where a.deal_id = p.deal_id and a.due_on is not null and not a.after_closing
            ) prevention
            %s and p.origin = 'ENTERED'
            """;

    private static final String RECORDED_FACTS = """
            select count(*) from query.prevention_deal p %s and p.origin = 'LEDGER'
            """;

    private final JdbcClient jdbc;
    private final CreditorDay day;

    Effect(JdbcClient jdbc, CreditorDay day) {
        this.jdbc = jdbc;
        this.day = day;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    EffectReport report(Sight sight, Period period) {
        return report(OwnRows.narrowDeals(signed(period), sight, "p"), period);
    }

    /** The same for all deals, whoever asks. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    EffectReport reportOfAll(Period period) {
        return report(signed(period), period);
    }

    private EffectReport report(Conditions signed, Period period) {
        var today = day.today();
        return EffectReport.group(period, today, recordedFacts(signed), deals(signed, today));
    }

    private static Conditions signed(Period period) {
        return new Conditions("p.signed_on between :from and :to")
                .with("from", period.from())
                .with("to", period.to());
    }

    private List<SignedDeal> deals(Conditions signed, LocalDate today) {
        return jdbc.sql(DEALS.formatted(signed.sql()))
                .params(signed.parameters())
                .param("today", today)
                .query((row, _) -> deal(row))
                .list();
    }

    private long recordedFacts(Conditions signed) {
        return jdbc.sql(RECORDED_FACTS.formatted(signed.sql()))
                .params(signed.parameters())
                .query(Long.class)
                .single();
    }

    private static SignedDeal deal(ResultSet row) throws SQLException {
        var coverage = row.getString("coverage_at_signing");
        var daysLate = row.getLong("days_late");
        return new SignedDeal(
                coverage == null ? null : CoverageLevel.valueOf(coverage),
                row.getObject("warning_signs_at_signing", Integer.class),
                Rows.playbook(row),
                row.getLong("counted"),
                row.getLong("done"),
                row.getBoolean("judged"),
                daysLate > 0,
                daysLate,
                overdue(row.getString("currency"), row.getBigDecimal("overdue")),
                row.getLong("steps"));
    }

    private static @Nullable Money overdue(@Nullable String currency, @Nullable BigDecimal amount) {
        return currency == null || amount == null ? null : Money.of(CurrencyUnit.of(currency), amount);
    }
}
