package io.duly.query.access;

import io.duly.access.Sight;
import io.duly.access.Viewer;
import io.duly.events.shared.UserName;
import io.duly.query.sql.Conditions;
import java.util.List;

/**
 * Narrows a list to the rows that somebody sees. A salesperson sees the deals they sell and the customers they
 * registered or sell to; a collector sees the customers they look after, and their deals.
 */
public final class OwnRows {

    /** The views that say whose a deal or a customer is: whoever narrows a list reads them too. */
    public static final String DEALS = "deals";

    public static final String CUSTOMERS = "customers";

    static final String NAMES = "actsFor";

    private static final String REGISTERED_OR_SOLD_TO = """
            (coalesce(%1$s.registered_by in (:actsFor), false)
             or exists (select from query.deal own
                        where own.customer_id = %1$s.customer_id and own.salesperson in (:actsFor)))""";

    private OwnRows() {}

    /** @param alias of rows that have {@code deal_id} and {@code customer_id} */
    public static Conditions narrowDeals(Conditions conditions, Sight sight, String alias) {
        return sight.ownOnly() ? conditions.and(ofDeals(sight, alias), NAMES, names(sight.viewer())) : conditions;
    }

    /** @param alias of rows of {@code query.customer} */
    public static Conditions narrowCustomers(Conditions conditions, Sight sight, String alias) {
        return sight.ownOnly() ? conditions.and(ofCustomers(sight, alias), NAMES, names(sight.viewer())) : conditions;
    }

    /** What is true of the deals somebody sees; the parameter {@link #NAMES} is needed where it is not all of them. */
    static String ofDeals(Sight sight, String alias) {
        return switch (sight.viewer().role()) {
            case SALESPERSON -> """
                    exists (select from query.deal own
                            where own.deal_id = %s.deal_id and own.salesperson in (:actsFor))""".formatted(alias);
            case COLLECTOR -> lookedAfter(alias);
            case HEAD_OF_SALES, HEAD_OF_COLLECTIONS, ACCOUNTANT, AUDITOR, OPERATOR, MONITOR -> throw hasNoOwn(sight);
        };
    }

    static String ofCustomers(Sight sight, String alias) {
        return switch (sight.viewer().role()) {
            case SALESPERSON -> REGISTERED_OR_SOLD_TO.formatted(alias);
            case COLLECTOR -> lookedAfter(alias);
            case HEAD_OF_SALES, HEAD_OF_COLLECTIONS, ACCOUNTANT, AUDITOR, OPERATOR, MONITOR -> throw hasNoOwn(sight);
        };
    }

    static List<String> names(Viewer viewer) {
        return viewer.actsFor().stream().map(UserName::value).sorted().toList();
    }

    private static String lookedAfter(String alias) {
        return """
                exists (select from query.customer own
                        where own.customer_id = %s.customer_id and own.collector in (:actsFor))""".formatted(alias);
    }

    private static IllegalStateException hasNoOwn(Sight sight) {
        return new IllegalStateException(sight.viewer().role() + " has no deals or customers of their own");
    }
}
