package io.duly.command.deal;

import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.Allocation;
import io.duly.events.deal.DifferenceWrittenOff;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.money.InstalmentState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Up to which amount one person may give up a difference.
 *
 * @param limits by currency code, in its major unit
 * @param otherwise for every other currency
 */
@ConfigurationProperties("duly.write-off")
record SmallDifferences(
        Map<String, BigDecimal> limits, @DefaultValue("1") BigDecimal otherwise) {

    SmallDifferences {
        limits = limits == null ? Map.of() : Map.copyOf(limits);
    }

    List<DifferenceWrittenOff> decide(WriteOffDifference command, Opened deal) {
        var ledger = deal.ledger();
        for (var earlier : ledger.writtenOff()) {
            if (earlier.writeOffId().equals(command.writeOffId())) {
                return repeat(command, earlier);
            }
        }
        var instalment = ledger.instalment(command.instalmentId())
                .orElseThrow(() -> new CommandRejected(
                        DealRefusal.INSTALMENT_UNKNOWN, "there is no such instalment on this deal"));
        requireSmall(instalment);
        if (command.writtenOffOn().isBefore(instalment.issuedOn())) {
            throw CommandRejected.ofField(
                    DealRefusal.BEFORE_THE_INVOICE, "writtenOffOn", "must not be before the date of the invoice");
        }
        var nothing = Money.zero(ledger.currency());
        var part = new Allocation(
                instalment.instalmentId(),
                instalment.open(),
                command.writtenOffOn(),
                nothing,
                settledOn(instalment, command));
        return List.of(new DifferenceWrittenOff(
                deal.dealId(),
                deal.customerId(),
                command.writeOffId(),
                part,
                command.writtenOffOn(),
                command.reason()));
    }

    private static LocalDate settledOn(InstalmentState instalment, WriteOffDifference command) {
        return Objects.requireNonNull(
                instalment.writtenOff(instalment.open(), command.writtenOffOn()).settledOn());
    }

    private void requireSmall(InstalmentState instalment) {
        var open = instalment.open();
        if (open.isZero()) {
            throw new CommandRejected(DealRefusal.NOTHING_OPEN, "nothing is open on this instalment");
        }
        var limit = limits.getOrDefault(open.getCurrencyUnit().getCode(), otherwise);
        if (open.getAmount().compareTo(limit) > 0) {
            throw new CommandRejected(
                    DealRefusal.TOO_MUCH_TO_WRITE_OFF,
                    open + " is open, and one person may give up no more than " + open.getCurrencyUnit() + " "
                            + limit.toPlainString());
        }
    }

    private static List<DifferenceWrittenOff> repeat(WriteOffDifference command, DifferenceWrittenOff earlier) {
        if (!Repeats.repeats(command, earlier)) {
            throw new CommandRejected(DealRefusal.WRITE_OFF_EXISTS, "this difference was written off otherwise");
        }
        return List.of();
    }
}
