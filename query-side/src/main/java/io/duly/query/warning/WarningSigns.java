package io.duly.query.warning;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.Clearing;
import io.duly.events.warning.WarningKind;
import io.duly.query.access.StaffNames;
import io.duly.query.sql.Rows;
import io.duly.query.words.SignWords;
import io.duly.state.warning.Weight;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds warning signs. */
@Component
class WarningSigns {

    /**
     * One time that a sign was raised.
     *
     * @param inputs what a rule went by; empty where a person saw it
     * @param dealTitle null where it is about the customer as a whole
     * @param reviewOn when the facts may change merely because time passes
     * @param points how much it adds to the risk
     * @param renewedAt when the facts behind it changed last; null while they are those for which it was raised
     * @param clearedAt null while it is open, as everything about the clearing
     */
    record RaisedSign(
            WarningSignId signId,
            WarningKind kind,
            String words,
            Map<String, String> inputs,
            @Nullable DealId dealId,
            @Nullable String dealTitle,
            LocalDate seenOn,
            @Nullable LocalDate reviewOn,
            int points,
            Instant raisedAt,
            String raisedBy,
            @Nullable String raisedByName,
            @Nullable Instant renewedAt,
            @Nullable Clearing how,
            @Nullable String reason,
            @Nullable String clearedBy,
            @Nullable String clearedByName,
            @Nullable Instant clearedAt) {

        Weight weight() {
            return new Weight(kind, points);
        }

        boolean stands() {
            return clearedAt == null;
        }
    }

    /**
     * What hangs on the customer in one currency.
     *
     * @param deals how many deals are not over
     * @param moneyAtStake a decimal number
     */
    record DealsAtStake(String currency, long deals, String moneyAtStake) {}

    private final JdbcClient jdbc;
    private final StaffNames staff;

    WarningSigns(JdbcClient jdbc, StaffNames staff) {
        this.jdbc = jdbc;
        this.staff = staff;
    }

    /** The sign that was raised last comes first. */
    List<RaisedSign> list(CustomerId customer, Locale language) {
        return jdbc.sql("""
                        select s.*, d.title
                        from query.warning_sign s
                        left join query.deal d on d.deal_id = s.deal_id
                        where s.customer_id = ?
                        order by s.raised_seq desc
                        """)
                .param(customer.value())
                .query((row, _) -> sign(row, language))
                .list();
    }

    /** Empty where the customer is not known here. */
    Optional<String> nameOf(CustomerId customer) {
        return jdbc.sql("select name from query.customer where customer_id = ?")
                .param(customer.value())
                .query(String.class)
                .optional();
    }

    /** What a late payment would be late with, on the deals that are not over. */
    List<DealsAtStake> atStake(CustomerId customer) {
        return jdbc.sql("""
                        select currency, count(*) as deals, sum(at_stake) as at_stake
                        from query.deal_at_stake
                        where customer_id = ? and stage <> 'CLOSED'
                        group by currency
                        order by currency
                        """)
                .param(customer.value())
                .query((row, _) -> new DealsAtStake(
                        row.getString("currency"), row.getLong("deals"), Rows.decimal(row, "at_stake")))
                .list();
    }

    private RaisedSign sign(ResultSet row, Locale language) throws SQLException {
        var deal = row.getObject("deal_id", UUID.class);
        var how = row.getString("how");
        var kind = WarningKind.valueOf(row.getString("kind"));
        var inputs = Rows.texts(row, "inputs");
        return new RaisedSign(
                new WarningSignId(row.getObject("sign_id", UUID.class)),
                kind,
                SignWords.describe(kind, row.getString("words"), inputs, language),
                inputs,
                deal == null ? null : new DealId(deal),
                row.getString("title"),
                row.getObject("seen_on", LocalDate.class),
                row.getObject("review_on", LocalDate.class),
                row.getInt("points"),
                Rows.instant(row, "raised_at"),
                row.getString("raised_by"),
                staff.of(row.getString("raised_by")),
                Rows.optionalInstant(row, "renewed_at"),
                how == null ? null : Clearing.valueOf(how),
                row.getString("reason"),
                row.getString("cleared_by"),
                staff.of(row.getString("cleared_by")),
                Rows.optionalInstant(row, "cleared_at"));
    }
}
