package io.duly.query.warning;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.Clearing;
import io.duly.events.warning.WarningKind;
import io.duly.events.warning.Weighed;
import io.duly.query.sql.Rows;
import io.duly.query.words.SignWords;
import io.duly.stored.EventJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Finds warning signs. */
@Component
class WarningSigns {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final TypeReference<Map<String, String>> INPUTS = new TypeReference<>() {};

    /**
     * One time that a sign was raised.
     *
     * @param inputs what a rule went by; empty where a person saw it
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
            LocalDate seenOn,
            @Nullable LocalDate reviewOn,
            int points,
            Instant raisedAt,
            String raisedBy,
            @Nullable Instant renewedAt,
            @Nullable Clearing how,
            @Nullable String reason,
            @Nullable String clearedBy,
            @Nullable Instant clearedAt)
            implements Weighed {

        boolean stands() {
            return clearedAt == null;
        }
    }

    private final JdbcClient jdbc;

    WarningSigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sign that was raised last comes first. */
    List<RaisedSign> list(CustomerId customer, Locale language) {
        return jdbc.sql("select * from query.warning_sign where customer_id = ? order by raised_seq desc")
                .param(customer.value())
                .query((row, _) -> sign(row, language))
                .list();
    }

    boolean isKnown(CustomerId customer) {
        return jdbc.sql("select exists (select from query.customer where customer_id = ?)")
                .param(customer.value())
                .query(Boolean.class)
                .single();
    }

    private static RaisedSign sign(ResultSet row, Locale language) throws SQLException {
        var deal = row.getObject("deal_id", UUID.class);
        var how = row.getString("how");
        var kind = WarningKind.valueOf(row.getString("kind"));
        var inputs = JSON.readValue(row.getString("inputs"), INPUTS);
        return new RaisedSign(
                new WarningSignId(row.getObject("sign_id", UUID.class)),
                kind,
                SignWords.describe(kind, row.getString("words"), inputs, language),
                inputs,
                deal == null ? null : new DealId(deal),
                row.getObject("seen_on", LocalDate.class),
                row.getObject("review_on", LocalDate.class),
                row.getInt("points"),
                Rows.instant(row, "raised_at"),
                row.getString("raised_by"),
                Rows.optionalInstant(row, "renewed_at"),
                how == null ? null : Clearing.valueOf(how),
                row.getString("reason"),
                row.getString("cleared_by"),
                Rows.optionalInstant(row, "cleared_at"));
    }
}
