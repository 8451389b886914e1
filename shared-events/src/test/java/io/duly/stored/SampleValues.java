package io.duly.stored;

import io.duly.events.escalation.ContactRole;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.escalation.StepAction;
import io.duly.events.escalation.StepCondition;
import io.duly.events.escalation.StepOwner;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.StepId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;

/** Who and what the samples of events speak of, on which days. */
final class SampleValues {

    static final DealId DEAL = DealId.of("00000000-0000-0000-0000-00000000dea1");
    static final CustomerId CUSTOMER = CustomerId.of("00000000-0000-0000-0000-0000000000c1");
    static final InvoiceId INVOICE = InvoiceId.of("00000000-0000-0000-0000-0000000000f1");
    static final InstalmentId INSTALMENT = InstalmentId.of(INVOICE, 1);
    static final LocalDate ISSUED = LocalDate.of(2026, 3, 1);
    static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    static final LocalDate PAID = LocalDate.of(2026, 4, 2);
    static final PolicyId STANDARD = PolicyId.of("standard");
    static final PolicyVersion FIRST = new PolicyVersion(STANDARD, 1);
    static final EscalationStep CALL = new EscalationStep(
            StepId.of("call"),
            3,
            2,
            StepAction.CALL,
            ContactRole.ACCOUNTS_PAYABLE,
            StepOwner.COLLECTOR,
            StepCondition.WARNING_SIGN_OR_LATE_PAYER,
            new BigDecimal("10"),
            null);
    static final ContactPersonId PERSON = ContactPersonId.of("00000000-0000-0000-0000-0000000000e1");
    static final AttemptId ATTEMPT = AttemptId.of("00000000-0000-0000-0000-0000000000a7");
    static final PlaybookId PLAYBOOK = PlaybookId.of("standard");

    private SampleValues() {}

    static Money roubles(String amount) {
        return Money.parse("RUB " + amount);
    }
}
