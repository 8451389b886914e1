package io.duly.query.sql;

import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.stored.EventJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads from a row what takes more than one column, or a column that is kept in another form than it is used. */
public final class Rows {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private Rows() {}

    /** An amount in the currency of the row, which is in its column {@code currency}. */
    public static Money money(ResultSet row, String amount) throws SQLException {
        return Money.of(CurrencyUnit.of(row.getString("currency")), row.getBigDecimal(amount));
    }

    /** An amount that may be missing, in the currency of its row. */
    public static @Nullable Money optionalMoney(ResultSet row, String amount) throws SQLException {
        return row.getBigDecimal(amount) == null ? null : money(row, amount);
    }

    /** An amount as a decimal number with as many digits as the currency of the row has. */
    public static String decimal(ResultSet row, String amount) throws SQLException {
        return money(row, amount).getAmount().toPlainString();
    }

    /** An amount in a currency that is in a column of its own; null where there is none. */
    public static @Nullable Money optionalMoney(ResultSet row, String amount, String currency) throws SQLException {
        var code = row.getString(currency);
        return code == null ? null : Money.of(CurrencyUnit.of(code), row.getBigDecimal(amount));
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant optionalInstant(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : instant(row, column);
    }

    /** Texts by their names, which a column keeps as JSON. */
    public static Map<String, String> texts(ResultSet row, String column) throws SQLException {
        return JSON.readValue(row.getString(column), TEXTS);
    }

    /** From {@code playbook_id} and {@code playbook_version}; null where the row has none. */
    public static @Nullable PlaybookVersion playbook(ResultSet row) throws SQLException {
        var id = row.getString("playbook_id");
        return id == null ? null : new PlaybookVersion(new PlaybookId(id), row.getInt("playbook_version"));
    }
}
