package io.duly.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.query.access.LookedAfterBy;
import io.duly.query.page.Page;
import io.duly.query.sql.Conditions;
import io.duly.query.testing.Deals;
import io.duly.query.web.InvalidRequest;
import io.duly.query.worklist.OverdueInstalment.InvoiceName;
import io.duly.query.worklist.OverdueInstalment.OverdueDebt;
import io.duly.query.worklist.OverdueOrder.OverdueKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OverdueOrderTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 2);
    private static final UUID ID = new UUID(1, 2);
    private static final OverdueOrder BY_DAY = new OverdueOrder(OverdueKey.DUE_ON, false);
    private static final OverdueOrder BY_AMOUNT = new OverdueOrder(OverdueKey.AMOUNT, true);

    private static final Money NOTHING = Money.parse("EUR 0.00");

    @Test
    void amounts_are_only_compared_within_one_currency() {
        assertThat(BY_AMOUNT.sql()).isEqualTo("i.currency desc, i.open desc, i.instalment_id desc");
    }

    @Test
    void a_page_by_day_goes_on_after_the_day_and_the_instalment() {
        var conditions = conditions(BY_DAY, next(BY_DAY));

        assertThat(conditions.sql()).endsWith("(i.due_on, i.instalment_id) > (:lastDue, :lastId)");
        assertThat(conditions.parameters()).isEqualTo(Map.of("lastDue", DUE, "lastId", ID));
    }

    @Test
    void a_page_by_amount_goes_on_after_the_currency_the_amount_and_the_instalment() {
        var conditions = conditions(BY_AMOUNT, next(BY_AMOUNT));

        assertThat(conditions.sql()).contains("(i.currency, i.open, i.instalment_id) < ");
        assertThat(conditions.parameters())
                .containsEntry("lastCurrency", "EUR")
                .containsEntry("lastOpen", Money.parse("EUR 60.50").getAmount())
                .containsEntry("lastId", ID);
    }

    @Test
    void the_first_page_is_not_narrowed() {
        assertThat(conditions(BY_DAY, null).sql()).isEqualTo("where true");
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        var next = next(BY_DAY);

        for (var other : List.of(BY_AMOUNT, new OverdueOrder(OverdueKey.DUE_ON, true))) {
            assertThatThrownBy(() -> conditions(other, next)).isInstanceOf(InvalidRequest.class);
        }
    }

    private static Conditions conditions(OverdueOrder order, @Nullable String cursor) {
        var conditions = new Conditions("true");
        order.goOn(conditions, cursor);
        return conditions;
    }

    /** The cursor after a page that ends with an instalment of 60.50 euros. */
    private static @Nullable String next(OverdueOrder order) {
        var last = new OverdueInstalment(
                new InstalmentId(ID),
                new DealName(Deals.deal(1), "deal 1"),
                new CustomerName(Deals.customer(1), "Anna"),
                new LookedAfterBy(null, null, null, null),
                new InvoiceName(new InvoiceId(new UUID(3, 4)), "1-1"),
                new OverdueDebt(
                        DUE,
                        18,
                        Money.parse("EUR 100.00"),
                        Money.parse("EUR 60.50"),
                        NOTHING,
                        NOTHING,
                        NOTHING,
                        null,
                        null),
                0,
                null);
        return Page.of(List.of(last, last), 1, order::after).next();
    }
}
