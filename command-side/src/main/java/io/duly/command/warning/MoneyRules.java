package io.duly.command.warning;

import io.duly.command.warning.WarningFacts.Exposure;
import io.duly.command.warning.WarningFacts.Order;
import io.duly.events.warning.WarningKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Alarms about how much a customer orders and owes. */
final class MoneyRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private MoneyRules() {}

    static List<Finding> creditLimit(WarningFacts facts, Thresholds thresholds) {
        return facts.exposures().stream()
                .flatMap(exposure -> creditLimit(exposure, thresholds))
                .toList();
    }

    private static Stream<Finding> creditLimit(Exposure exposure, Thresholds thresholds) {
        var near = percent(exposure.limit(), thresholds.creditLimitNearPercent());
        if (exposure.owed().isGreaterThan(exposure.limit())) {
            return Stream.of(creditLimit(WarningKind.CREDIT_LIMIT_EXCEEDED, exposure, "exceed"));
        }
        return exposure.owed().isLessThan(near)
                ? Stream.empty()
                : Stream.of(creditLimit(WarningKind.CREDIT_LIMIT_NEAR, exposure, "come near"));
    }

    private static Finding creditLimit(WarningKind kind, Exposure exposure, String verb) {
        return new Finding(
                kind,
                exposure.limit().getCurrencyUnit().getCode(),
                null,
                "Debts and signed orders of %s %s the credit limit of %s."
                        .formatted(exposure.owed(), verb, exposure.limit()),
                Map.of(
                        "owed", exposure.owed().toString(),
                        "limit", exposure.limit().toString()),
                null);
    }

    static List<Finding> orderMuchLarger(WarningFacts facts, Thresholds thresholds) {
        return facts.orders().stream()
                .filter(order -> order.earlier() >= thresholds.orderComparedWith()
                        && order.value().isGreaterThan(order.usual().multipliedBy(thresholds.orderTimesUsual())))
                .map(MoneyRules::larger)
                .toList();
    }

    private static Finding larger(Order order) {
        return new Finding(
                WarningKind.ORDER_MUCH_LARGER,
                order.dealId().toString(),
                order.dealId(),
                "An order of %s where %s is usual.".formatted(order.value(), order.usual()),
                Map.of(
                        "value", order.value().toString(),
                        "usual", order.usual().toString(),
                        "comparedWith", Integer.toString(order.earlier())),
                null);
    }

    static List<Finding> overInvoiced(WarningFacts facts, Thresholds thresholds) {
        return facts.overInvoiced().stream()
                .filter(deal ->
                        deal.invoiced().isGreaterThan(percent(deal.value(), 100 + thresholds.overInvoicedPercent())))
                .map(deal -> new Finding(
                        WarningKind.OVER_INVOICED,
                        deal.dealId().toString(),
                        deal.dealId(),
                        "Invoiced for %s, where the deal is worth %s.".formatted(deal.invoiced(), deal.value()),
                        Map.of(
                                "invoiced", deal.invoiced().toString(),
                                "value", deal.value().toString()),
                        null))
                .toList();
    }

    private static Money percent(Money amount, int percent) {
        return amount.multipliedBy(BigDecimal.valueOf(percent), RoundingMode.HALF_UP)
                .dividedBy(HUNDRED, RoundingMode.HALF_UP);
    }

    static List<Finding> documentsUnconfirmed(WarningFacts facts, Thresholds thresholds) {
        return facts.unconfirmed().stream()
                .filter(delivery -> ChronoUnit.DAYS.between(delivery.deliveredOn(), facts.today())
                        >= thresholds.documentsUnconfirmedDays())
                .map(delivery -> new Finding(
                        WarningKind.DOCUMENTS_UNCONFIRMED,
                        delivery.dealId().toString(),
                        delivery.dealId(),
                        "Delivered on %s, and nobody has confirmed that the documents arrived."
                                .formatted(delivery.deliveredOn()),
                        Map.of(
                                "deliveredOn", delivery.deliveredOn().toString(),
                                "days", Integer.toString(thresholds.documentsUnconfirmedDays())),
                        null))
                .toList();
    }
}
