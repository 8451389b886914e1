package io.duly.command.backtest;

import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.CONFIRM_SCHEDULED;
import static io.duly.testing.PolicyFixture.REMINDER;
import static io.duly.testing.PolicyFixture.REMINDER_BEFORE;
import static io.duly.testing.PolicyFixture.STANDARD;
import static io.duly.testing.PolicyFixture.counting;
import static io.duly.testing.PolicyFixture.highestOnly;
import static io.duly.testing.PolicyFixture.step;

import io.duly.command.deal.RecordPayment;
import io.duly.command.deal.ReversePayment;
import io.duly.command.escalation.MigratePolicy;
import io.duly.command.intake.ForeignInvoice;
import io.duly.command.intake.IntakeCommands;
import io.duly.command.pause.PauseCustomer;
import io.duly.command.pause.PauseRequest;
import io.duly.command.policy.PublishPolicy;
import io.duly.command.segment.SetCustomerSegment;
import io.duly.command.testing.CommandSideUnderTest;
import io.duly.command.testing.HandClock;
import io.duly.command.warning.RaiseWarningSign;
import io.duly.events.deal.LadderStart;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.escalation.StepWhen;
import io.duly.events.pause.PauseClock;
import io.duly.events.shared.PauseId;
import io.duly.events.shared.PaymentId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.SegmentId;
import io.duly.events.shared.UserName;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.RiskLevel;
import io.duly.events.warning.WarningKind;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.joda.money.Money;

/**
 * Two customers in half a year, played day by day through the real aggregates: late and part payments, too much money,
 * reversals, a pause of a whole customer, a warning sign, and a segment.
 */
final class HalfAYear {

    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 12);
    static final LocalDate MIDDLE = FIRST_DAY.plusDays(90);
    static final LocalDate LAST_DAY = FIRST_DAY.plusDays(180);
    static final PolicyVersion FOLLOWED = new PolicyVersion(STANDARD, 2);

    private static final SegmentId SMALL = SegmentId.of("small");

    /** With conditions, and at most two contacts a week. */
    private static final EscalationPolicy FOLLOWED_LADDER = counting(
            2,
            highestOnly(
                    REMINDER_BEFORE,
                    CONFIRM_SCHEDULED,
                    REMINDER,
                    CALL,
                    step("second-letter", 10, 2).when(new StepWhen(RiskLevel.ELEVATED, true, null, null, null, null)),
                    step("third-letter", 14, 2).when(new StepWhen(null, null, null, List.of(SMALL), null, false))));

    private final HandClock clock = new HandClock(at(FIRST_DAY, 7));
    private final List<ForeignInvoice> invoices = new ArrayList<>();
    private final Random random = new Random(11);
    private final CommandSideUnderTest duly;

    HalfAYear(String database) {
        duly = CommandSideUnderTest.start(database, clock);
    }

    /** The third version is published beside the one that the deals follow. */
    void play() {
        duly.send(
                new PublishPolicy(STANDARD, 2, FOLLOWED_LADDER),
                new PublishPolicy(
                        STANDARD, 3, highestOnly(REMINDER, step("second-reminder", 5, 2), step("letter", 20, 3))));
        for (var day = FIRST_DAY; !day.isAfter(LAST_DAY); day = day.plusDays(1)) {
            live(day);
        }
    }

    CommandSideUnderTest duly() {
        return duly;
    }

    HandClock clock() {
        return clock;
    }

    List<ForeignInvoice> invoices() {
        return invoices;
    }

    private void live(LocalDate day) {
        clock.set(at(day, 8));
        if (random.nextInt(6) == 0 && day.isBefore(LAST_DAY.minusDays(60))) {
            invoice(day);
        }
        clock.set(at(day, 9));
        duly.settle();
        clock.set(at(day, 18));
        if (random.nextInt(7) == 0 && !invoices.isEmpty()) {
            pay(day);
        }
        if (day.equals(FIRST_DAY.plusDays(40))) {
            duly.send(new RaiseWarningSign(
                    invoices.getFirst().customerId(),
                    new WarningSignId(new UUID(0, 1)),
                    WarningKind.RUMOURS_OF_TROUBLE,
                    null,
                    "They do not answer",
                    day));
        }
        if (day.equals(FIRST_DAY.plusDays(50))) {
            duly.send(new SetCustomerSegment(invoices.getFirst().customerId(), SMALL));
        }
        if (day.equals(FIRST_DAY.plusDays(70))) {
            duly.send(new PauseCustomer(
                    invoices.getFirst().customerId(),
                    new PauseId(new UUID(0, 2)),
                    List.of(),
                    new PauseRequest(null, day.plusDays(12), PauseClock.STOPS, "They move")));
        }
    }

    private void invoice(LocalDate day) {
        int number = invoices.size() + 1;
        var invoice = new ForeignInvoice(
                number,
                "C-" + random.nextInt(2),
                "Customer",
                "I-" + number,
                day,
                day.plusDays(10 + random.nextInt(10)),
                Money.parse("EUR " + (100 + random.nextInt(900))),
                null);
        if (invoices.stream().noneMatch(earlier -> earlier.customerId().equals(invoice.customerId()))) {
            duly.send(IntakeCommands.customer(invoice));
        }
        invoices.add(invoice);
        duly.send(IntakeCommands.invoicing(invoice, UserName.of("salesperson"), LadderStart.BY_AGE)
                .toArray());
        // deals that are opened now would follow the third version
        duly.send(new MigratePolicy(invoice.dealId(), FOLLOWED.version()));
        duly.settle();
    }

    /** A third pays in full, a third in part, a third too much; some of it comes back at once. */
    private void pay(LocalDate day) {
        var invoice = invoices.get(random.nextInt(invoices.size()));
        var id = new PaymentId(new UUID(day.toEpochDay(), 3));
        var amount = invoice.amount().multipliedBy(1 + random.nextInt(3)).dividedBy(2, RoundingMode.UP);
        duly.send(new RecordPayment(invoice.dealId(), id, amount, day, null));
        if (random.nextInt(6) == 0) {
            duly.send(new ReversePayment(invoice.dealId(), id, day, "Sent back by the bank"));
        }
        duly.settle();
    }

    static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(ZONE).toInstant();
    }
}
