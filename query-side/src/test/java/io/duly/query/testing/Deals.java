package io.duly.query.testing;

import io.duly.events.customer.CollectorAssigned;
import io.duly.events.customer.CustomerRegistered;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.StageEntered;
import io.duly.events.escalation.CatchUp;
import io.duly.events.escalation.ContactRole;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.escalation.EscalationPolicyPublished;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.escalation.StepAction;
import io.duly.events.escalation.StepCondition;
import io.duly.events.escalation.StepOwner;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.Stage;
import io.duly.events.shared.StepId;
import io.duly.events.shared.UserName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;

/** Events of numbered deals; the numbers are all that a test of the machinery needs to tell them apart. */
public final class Deals {

    public static final PolicyVersion STANDARD = new PolicyVersion(PolicyId.of("standard"), 1);

    public static final EscalationStep REMINDER = step("reminder", -7, 0, StepAction.EMAIL);
    public static final EscalationStep CALL = step("call", 3, 2, StepAction.CALL);

    private static final CustomerId CUSTOMER = customer(1);

    private Deals() {}

    public static DealId deal(int number) {
        return new DealId(new UUID(0, number));
    }

    public static CustomerId customer(int number) {
        return new CustomerId(new UUID(0xc, number));
    }

    public static CustomerRegistered registered(int customer, String name) {
        return new CustomerRegistered(customer(customer), name, "C-" + customer, Origin.ENTERED);
    }

    public static CollectorAssigned assigned(int customer, String collector) {
        return new CollectorAssigned(customer(customer), UserName.of(collector));
    }

    /** Of the call; the reminder has none. */
    private static final Texts WORDS =
            new Texts(Map.of("en", "Please pay invoice {invoiceNumber}.", "ru", "Оплатите счёт {invoiceNumber}."));

    /** Standard, with the reminder and the call. */
    public static EscalationPolicyPublished published() {
        return new EscalationPolicyPublished(
                STANDARD.policyId(),
                STANDARD.version(),
                new EscalationPolicy("Standard", CatchUp.HIGHEST_ONLY, List.of(REMINDER, CALL.saying(WORDS)), null));
    }

    public static DealOpened opened(int number) {
        return opened(number, "deal " + number);
    }

    public static DealOpened opened(int number, String title) {
        return new DealOpened(
                deal(number),
                CUSTOMER,
                title,
                Money.parse("EUR 100.00"),
                LocalDate.of(2026, 3, 1),
                UserName.of("sam"),
                STANDARD,
                Origin.ENTERED);
    }

    public static StageEntered enteredContract(int number) {
        return new StageEntered(deal(number), Stage.CONTRACT);
    }

    private static EscalationStep step(String name, int offsetDays, int level, StepAction action) {
        return new EscalationStep(
                StepId.of(name),
                offsetDays,
                level,
                action,
                ContactRole.ACCOUNTS_PAYABLE,
                StepOwner.COLLECTOR,
                StepCondition.ALWAYS,
                BigDecimal.ZERO,
                null);
    }
}
