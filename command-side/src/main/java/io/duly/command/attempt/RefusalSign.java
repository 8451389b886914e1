package io.duly.command.attempt;

import io.duly.events.customer.WarningEvent;
import io.duly.events.customer.WarningSignRaised;
import io.duly.events.customer.WarningSignRenewed;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.WarningKind;
import io.duly.events.warning.WarningSign;
import io.duly.state.customer.CustomerState;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * The warning sign of a customer who refuses to pay. Further refusals renew it as long as it stands; once somebody has
 * cleared it, the next one raises another.
 */
final class RefusalSign {

    private static final WarningKind KIND = WarningKind.DUE_DATE_EVADED;

    private static final String TIMES = "times";

    private RefusalSign() {}

    /** @param day of the attempt */
    static WarningEvent raise(RecordAttempt command, CustomerState customer, LocalDate day) {
        var open = customer.openSigns().stream()
                .filter(sign -> sign.kind() == KIND && sign.inputs().containsKey(TIMES))
                .findFirst();
        var times = open.map(
                        sign -> Integer.parseInt(String.valueOf(sign.inputs().get(TIMES))) + 1)
                .orElse(1);
        var sign = sign(command, day, times);
        return open.<WarningEvent>map(known -> new WarningSignRenewed(command.customerId(), known.renewedBy(sign)))
                .orElseGet(() -> new WarningSignRaised(command.customerId(), sign));
    }

    private static WarningSign sign(RecordAttempt command, LocalDate day, int times) {
        var deals = command.deals();
        return WarningSign.of(
                signId(command),
                KIND,
                deals.size() == 1 ? deals.iterator().next() : null,
                "Payment was refused on %s.".formatted(day),
                Map.of("refusedOn", day.toString(), TIMES, Integer.toString(times)),
                day,
                null);
    }

    /** The same for the same attempt, whenever it is recorded. */
    private static WarningSignId signId(RecordAttempt command) {
        var name = command.customerId().value() + "/" + command.attemptId().value();
        return new WarningSignId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
