package io.duly.command.backtest;

import static io.duly.testing.PolicyFixture.REMINDER;
import static io.duly.testing.PolicyFixture.STANDARD;
import static io.duly.testing.PolicyFixture.highestOnly;
import static io.duly.testing.PolicyFixture.step;

import io.duly.events.escalation.ContactRole;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.escalation.StepAction;
import io.duly.events.escalation.StepCondition;
import io.duly.events.escalation.StepOwner;
import io.duly.events.shared.StepId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A ledger small enough to be counted by hand, and two ladders of which the first reminds and rings. */
final class SmallLedger {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    static final EscalationStep RING = new EscalationStep(
            StepId.of("ring"),
            3,
            2,
            StepAction.CALL,
            ContactRole.ACCOUNTS_PAYABLE,
            StepOwner.COLLECTOR,
            StepCondition.ALWAYS,
            BigDecimal.ZERO,
            null);
    static final EscalationPolicy FIRST = highestOnly(REMINDER, RING);
    static final EscalationPolicy SECOND = highestOnly(step("letter", 10, 1));

    static final String MAPPING = """
            columns:
              customer-id: customer
              invoice-number: invoice
              invoice-date: issued
              due-date: due
              currency: currency
              amount: amount
              paid-on: paid
            """;

    /** In time, on the second day, on the twelfth, after the thirtieth, and in another currency never. */
    static final String LEDGER = """
            customer,invoice,issued,due,currency,amount,paid
            A,1,2026-03-02,2026-03-31,EUR,100.00,2026-03-31
            A,2,2026-03-02,2026-03-31,EUR,100.00,2026-04-02
            A,3,2026-03-02,2026-03-31,EUR,200.00,2026-04-12
            B,4,2026-03-02,2026-03-31,EUR,400.00,2026-05-04
            B,5,2026-03-02,2026-03-31,RUB,5000.00,
            """;

    private SmallLedger() {}

    static Request request(
            @Nullable Integer version, @Nullable Integer against, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Request(STANDARD, version, null, against, from, to, null);
    }

    static LedgerFile read(String mapping, String ledger) {
        return LedgerFile.read(mapping.getBytes(StandardCharsets.UTF_8), ledger.getBytes(StandardCharsets.UTF_8), null);
    }
}
