package io.duly.command.warning;

import static io.duly.command.warning.KnownFacts.THRESHOLDS;
import static io.duly.command.warning.KnownFacts.invoiced;
import static io.duly.testing.DealFixture.DEAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.warning.WarningKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverInvoicedTest {

    @Test
    void a_deal_that_was_invoiced_for_its_value_is_no_alarm() {
        assertThat(MoneyRules.overInvoiced(invoiced("EUR 100.00", "EUR 100.00"), THRESHOLDS))
                .isEmpty();
    }

    @Test
    void a_cent_more_is_one_about_the_deal() {
        assertThat(MoneyRules.overInvoiced(invoiced("EUR 100.01", "EUR 100.00"), THRESHOLDS))
                .extracting(Finding::kind, Finding::cause, Finding::dealId, Finding::inputs)
                .containsExactly(tuple(
                        WarningKind.OVER_INVOICED,
                        DEAL.toString(),
                        DEAL,
                        Map.of("invoiced", "EUR 100.01", "value", "EUR 100.00")));
    }

    @Test
    void where_deals_are_agreed_without_a_tax_the_threshold_says_how_much_more_may_be_invoiced() {
        var withTax = new Thresholds(80, 3, 3, 5, 20);

        assertThat(MoneyRules.overInvoiced(invoiced("EUR 120.00", "EUR 100.00"), withTax))
                .isEmpty();
        assertThat(MoneyRules.overInvoiced(invoiced("EUR 120.01", "EUR 100.00"), withTax))
                .hasSize(1);
    }
}
