package io.duly.testing;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.PolicyFixture.FIRST_VERSION;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.DealReopened;
import io.duly.events.deal.DueDateRoll;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.EvaluationEnded;
import io.duly.events.deal.EvaluationPlanned;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.InstalmentBecameOverdue;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.LadderStart;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.deal.PaymentTermsAgreed;
import io.duly.events.deal.StageEntered;
import io.duly.events.deal.StepInputs;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.shared.CalendarId;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PaymentId;
import io.duly.events.shared.Stage;
import io.duly.events.shared.UserName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * A deal of 100 euro, told in sentences. Every value is fixed, so a failing test always fails the same way. Its ladder
 * is looked at at 09:00 in Moscow, every day is a working day, and it follows {@link PolicyFixture#TWO_STEPS}.
 */
public final class DealFixture {

    public static final DealId DEAL = DealId.of("00000000-0000-0000-0000-00000000dea1");
    public static final InvoiceId INVOICE = InvoiceId.of("00000000-0000-0000-0000-0000000000f1");
    public static final InvoiceId OTHER_INVOICE = InvoiceId.of("00000000-0000-0000-0000-0000000000f2");
    public static final InstalmentId INSTALMENT = InstalmentId.of(INVOICE, 1);
    public static final InstalmentId SECOND_INSTALMENT = InstalmentId.of(INVOICE, 2);
    public static final PaymentId PAYMENT = PaymentId.of("00000000-0000-0000-0000-0000000000b1");
    public static final PaymentId OTHER_PAYMENT = PaymentId.of("00000000-0000-0000-0000-0000000000b2");
    public static final CreditNoteId CREDIT_NOTE = CreditNoteId.of("00000000-0000-0000-0000-0000000000d1");
    public static final UserName SALESPERSON = UserName.of("salesperson");

    public static final LocalDate OPENED_ON = LocalDate.of(2026, 2, 16);
    public static final LocalDate DELIVERED_ON = LocalDate.of(2026, 2, 27);
    public static final LocalDate ISSUED_ON = LocalDate.of(2026, 3, 1);
    public static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    public static final LocalDate PAY_DAY = LocalDate.of(2026, 4, 2);
    public static final LocalDate LATER_DUE = LocalDate.of(2026, 4, 30);

    /** The moment at which Duly learns of everything that has no moment of its own. */
    public static final Instant RECORDED = ISSUED_ON.atTime(9, 0).toInstant(ZoneOffset.UTC);

    private DealFixture() {}

    public static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }

    /** The moment of this day at which the ladder is looked at. */
    public static Instant morningOf(LocalDate day) {
        return day.atTime(6, 0).toInstant(ZoneOffset.UTC);
    }

    public static List<DealEvent> negotiating() {
        return List.of(opened());
    }

    public static List<DealEvent> contracting() {
        return and(negotiating(), termsAgreed(), entered(Stage.CONTRACT));
    }

    public static List<DealEvent> delivering() {
        return and(contracting(), contractSigned(), entered(Stage.DELIVERY));
    }

    public static List<DealEvent> awaitingPayment() {
        return and(delivering(), delivered(), entered(Stage.PAYMENT));
    }

    /** Everything was invoiced, due at once. */
    public static List<DealEvent> owing() {
        return and(awaitingPayment(), invoiced(), planned(DUE.plusDays(1)));
    }

    /** Everything was invoiced: 60 euro due first, 40 euro a month later. */
    public static List<DealEvent> owingInTwoParts() {
        return and(awaitingPayment(), invoicedInTwoParts(), planned(DUE.plusDays(1)));
    }

    /** Nothing was paid by the due date, and the reminder was sent. */
    public static List<DealEvent> overdue() {
        return and(owing(), becameOverdue("100"), taken(PolicyFixture.REMINDER, "100"), planned(DUE.plusDays(3)));
    }

    /** Everything was paid before the ladder began. */
    public static List<DealEvent> closedAsPaid() {
        return and(owing(), paid("100", "0"), closed(Outcome.PAID, PAY_DAY), ended());
    }

    public static List<DealEvent> lost() {
        return and(negotiating(), closed(Outcome.LOST, OPENED_ON));
    }

    public static List<DealEvent> and(List<DealEvent> history, DealEvent... more) {
        return Stream.concat(history.stream(), Stream.of(more)).toList();
    }

    public static DealOpened opened() {
        return new DealOpened(
                DEAL, CUSTOMER, "Ten pumps", euro("100"), OPENED_ON, SALESPERSON, FIRST_VERSION, Origin.ENTERED);
    }

    public static PaymentTermsAgreed termsAgreed() {
        return new PaymentTermsAgreed(DEAL, new PaymentTerms(30, DueDateRoll.NONE), OPENED_ON);
    }

    public static ContractSigned contractSigned() {
        return new ContractSigned(DEAL, "C-17", OPENED_ON);
    }

    public static GoodsDelivered delivered() {
        return new GoodsDelivered(DEAL, DELIVERED_ON, "TORG-12 No. 5");
    }

    public static StageEntered entered(Stage stage) {
        return new StageEntered(DEAL, stage);
    }

    public static InvoiceIssued invoiced() {
        return invoiced(INVOICE, ISSUED_ON, new Instalment(INSTALMENT, DUE, euro("100")));
    }

    public static InvoiceIssued invoicedInTwoParts() {
        return invoiced(
                INVOICE,
                ISSUED_ON,
                new Instalment(INSTALMENT, DUE, euro("60")),
                new Instalment(SECOND_INSTALMENT, LATER_DUE, euro("40")));
    }

    public static InvoiceIssued invoiced(InvoiceId invoice, LocalDate issuedOn, Instalment... instalments) {
        return new InvoiceIssued(DEAL, CUSTOMER, invoice, "00017", issuedOn, List.of(instalments), LadderStart.BY_AGE);
    }

    /** All of it went to the first instalment. */
    public static PaymentReceived paid(String amount, String leaving) {
        return received(PAYMENT, amount, "0", allocated(INSTALMENT, amount, PAY_DAY, leaving));
    }

    public static PaymentReceived received(
            PaymentId payment, String amount, String unapplied, Allocation... allocations) {
        return new PaymentReceived(
                DEAL, CUSTOMER, payment, euro(amount), PAY_DAY, null, List.of(allocations), euro(unapplied));
    }

    public static PaymentReversed reversed(LocalDate day, String unappliedRemoved, Allocation... restored) {
        return new PaymentReversed(
                DEAL, CUSTOMER, PAYMENT, day, "sent back by the bank", List.of(restored), euro(unappliedRemoved));
    }

    public static CreditNoteIssued credited(String amount, String unapplied, Allocation... allocations) {
        return new CreditNoteIssued(
                DEAL,
                CUSTOMER,
                CREDIT_NOTE,
                INVOICE,
                "CN-1",
                euro(amount),
                PAY_DAY,
                List.of(allocations),
                euro(unapplied),
                null);
    }

    /** When nothing is open after it, the instalment is settled on the same day. */
    public static Allocation allocated(InstalmentId instalment, String amount, LocalDate day, String openAfter) {
        return allocated(instalment, amount, day, openAfter, day);
    }

    /** @param settledOn told only where nothing is open after it */
    public static Allocation allocated(
            InstalmentId instalment, String amount, LocalDate day, String openAfter, LocalDate settledOn) {
        var open = euro(openAfter);
        return new Allocation(instalment, euro(amount), day, open, open.isZero() ? settledOn : null);
    }

    public static InstalmentBecameOverdue becameOverdue(String open) {
        return new InstalmentBecameOverdue(DEAL, CUSTOMER, INSTALMENT, DUE, DUE.plusDays(1), euro(open));
    }

    /** On its very day. */
    public static EscalationStepTaken taken(EscalationStep step, String open) {
        return new EscalationStepTaken(DEAL, CUSTOMER, INSTALMENT, inputs(step, DUE.plusDays(step.offsetDays()), open));
    }

    /** What a step of the first instalment was decided on. */
    public static StepInputs inputs(EscalationStep step, LocalDate decidedOn, String open) {
        return new StepInputs(
                FIRST_VERSION,
                step,
                1,
                CalendarId.of("every-day"),
                DUE,
                DUE.plusDays(step.offsetDays()),
                decidedOn,
                Math.toIntExact(ChronoUnit.DAYS.between(DUE, decidedOn)),
                euro(open),
                null,
                null,
                null,
                null);
    }

    public static EvaluationPlanned planned(LocalDate day) {
        return new EvaluationPlanned(DEAL, morningOf(day));
    }

    public static EvaluationEnded ended() {
        return new EvaluationEnded(DEAL);
    }

    public static DealClosed closed(Outcome outcome, LocalDate day) {
        return new DealClosed(DEAL, outcome, day, null);
    }

    public static DealReopened reopened(LocalDate day) {
        return new DealReopened(DEAL, day, Stage.PAYMENT);
    }
}
