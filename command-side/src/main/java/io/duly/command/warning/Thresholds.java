package io.duly.command.warning;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The thresholds at which the rules raise an alarm.
 *
 * @param creditLimitNearPercent how much of a credit limit may be used
 * @param orderTimesUsual how many times an order may be worth what is usual
 * @param orderComparedWith how many earlier orders it takes to tell what is usual
 * @param documentsUnconfirmedDays for how many calendar days after a delivery its documents may be unconfirmed
 * @param overInvoicedPercent by how much of its value a deal may be invoiced beyond it
 */
@ConfigurationProperties("duly.warnings")
public record Thresholds(
        @DefaultValue("80") int creditLimitNearPercent,
        @DefaultValue("3") int orderTimesUsual,
        @DefaultValue("3") int orderComparedWith,
        @DefaultValue("5") int documentsUnconfirmedDays,
        @DefaultValue("0") int overInvoicedPercent) {

    public Thresholds {
        if (creditLimitNearPercent < 1 || creditLimitNearPercent > 100) {
            throw new IllegalArgumentException("duly.warnings.credit-limit-near-percent is outside 1 to 100");
        }
        if (overInvoicedPercent < 0 || overInvoicedPercent > 1_000) {
            throw new IllegalArgumentException("duly.warnings.over-invoiced-percent is outside 0 to 1000");
        }
        if (orderTimesUsual < 2 || orderComparedWith < 1 || documentsUnconfirmedDays < 1) {
            throw new IllegalArgumentException("duly.warnings: order-times-usual is 2 or more, order-compared-with and"
                    + " documents-unconfirmed-days are 1 or more");
        }
    }
}
