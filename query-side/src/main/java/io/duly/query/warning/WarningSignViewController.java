package io.duly.query.warning;

import static java.util.Comparator.comparing;

import io.duly.events.shared.CustomerId;
import io.duly.query.customer.CustomerProjection;
import io.duly.query.deal.DealProjection;
import io.duly.query.position.ReadsFrom;
import io.duly.query.warning.WarningSigns.DealsAtStake;
import io.duly.query.warning.WarningSigns.RaisedSign;
import io.duly.query.web.NotKnown;
import io.duly.state.warning.Risk;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the warning signs of a customer and the risk that they add up to. */
@ReadsFrom({WarningSignProjection.NAME, CustomerProjection.NAME, DealProjection.NAME})
@RestController
class WarningSignViewController {

    /**
     * What there is to be warned of.
     *
     * @param open the sign that was raised last comes first
     * @param cleared the sign that was cleared last comes first
     * @param totals what is at stake with the customer, by currency
     */
    record CustomerWarnings(
            CustomerId customerId,
            @Nullable String customerName,
            Risk risk,
            int openCount,
            List<RaisedSign> open,
            int clearedCount,
            List<RaisedSign> cleared,
            List<DealsAtStake> totals) {}

    private final WarningSigns signs;

    WarningSignViewController(WarningSigns signs) {
        this.signs = signs;
    }

    @GetMapping("/api/customers/{customerId}/warning-signs")
    CustomerWarnings warningSigns(@PathVariable CustomerId customerId, Locale language) {
        var all = signs.list(customerId, language);
        var name = signs.nameOf(customerId);
        if (all.isEmpty() && name.isEmpty()) {
            throw new NotKnown("there is no such customer");
        }
        var open = all.stream().filter(RaisedSign::stands).toList();
        var cleared = all.stream()
                .filter(sign -> !sign.stands())
                .sorted(comparing(WarningSignViewController::clearedAt).reversed())
                .toList();
        return new CustomerWarnings(
                customerId,
                name.orElse(null),
                Risk.of(open.stream().map(RaisedSign::weight).toList()),
                open.size(),
                open,
                cleared.size(),
                cleared,
                signs.atStake(customerId));
    }

    private static Instant clearedAt(RaisedSign sign) {
        return Objects.requireNonNull(sign.clearedAt());
    }
}
