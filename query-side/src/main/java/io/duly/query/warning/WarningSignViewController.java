package io.duly.query.warning;

import static java.util.Comparator.comparing;

import io.duly.events.shared.CustomerId;
import io.duly.query.customer.CustomerProjection;
import io.duly.query.position.ReadsFrom;
import io.duly.query.warning.WarningSigns.RaisedSign;
import io.duly.query.web.NotKnown;
import io.duly.state.warning.Risk;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the warning signs of a customer and the risk that they add up to. */
@ReadsFrom({WarningSignProjection.NAME, CustomerProjection.NAME})
@RestController
class WarningSignViewController {

    /**
     * What there is to be warned of.
     *
     * @param open the sign that was raised last comes first
     * @param cleared the sign that was cleared last comes first
     */
    record CustomerWarnings(CustomerId customerId, Risk risk, List<RaisedSign> open, List<RaisedSign> cleared) {}

    private final WarningSigns signs;

    WarningSignViewController(WarningSigns signs) {
        this.signs = signs;
    }

    @GetMapping("/api/customers/{customerId}/warning-signs")
    CustomerWarnings warningSigns(@PathVariable CustomerId customerId, Locale language) {
        var all = signs.list(customerId, language);
        if (all.isEmpty() && !signs.isKnown(customerId)) {
            throw new NotKnown("there is no such customer");
        }
        var open = all.stream().filter(RaisedSign::stands).toList();
        var cleared = all.stream()
                .filter(sign -> !sign.stands())
                .sorted(comparing(WarningSignViewController::clearedAt).reversed())
                .toList();
        return new CustomerWarnings(customerId, Risk.of(open), open, cleared);
    }

    private static Instant clearedAt(RaisedSign sign) {
        return Objects.requireNonNull(sign.clearedAt());
    }
}
