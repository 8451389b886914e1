package io.duly.query.warning;

import static java.util.Comparator.comparing;

import io.duly.events.shared.CustomerId;
import io.duly.query.position.ReadsFrom;
import io.duly.query.warning.WarningSigns.Sign;
import io.duly.query.web.NotKnown;
import io.duly.state.warning.Risk;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the warning signs of a customer and the risk that they add up to. */
@ReadsFrom({"warning-signs", "customers"})
@RestController("warningSignQueryController")
class WarningSignController {

    /**
     * What there is to be warned of.
     *
     * @param open those raised last come first
     * @param cleared those cleared last come first
     */
    record CustomerWarnings(CustomerId customerId, Risk risk, List<Sign> open, List<Sign> cleared) {}

    private final WarningSigns signs;

    WarningSignController(WarningSigns signs) {
        this.signs = signs;
    }

    @GetMapping("/api/customers/{customerId}/warning-signs")
    CustomerWarnings warningSigns(@PathVariable CustomerId customerId) {
        var all = signs.of(customerId);
        if (all.isEmpty() && !signs.isKnown(customerId)) {
            throw new NotKnown("there is no customer " + customerId.value());
        }
        var open = all.stream().filter(Sign::stands).toList();
        var cleared = all.stream()
                .filter(sign -> !sign.stands())
                .sorted(comparing(WarningSignController::clearedAt).reversed())
                .toList();
        return new CustomerWarnings(
                customerId, Risk.of(open.stream().map(Sign::kind).toList()), open, cleared);
    }

    private static Instant clearedAt(Sign sign) {
        return Objects.requireNonNull(sign.clearedAt());
    }
}
