package io.duly.stored;

import io.duly.events.contact.Absence;
import io.duly.events.contact.ChannelFailure;
import io.duly.events.contact.ChannelKind;
import io.duly.events.contact.ContactChannel;
import io.duly.events.contact.ContactPerson;
import io.duly.events.contact.CoverageLevel;
import io.duly.events.contact.MessengerKind;
import io.duly.events.contact.PersonRole;
import io.duly.events.contact.PreferredTimes;
import io.duly.events.customer.CollectorAssigned;
import io.duly.events.customer.ContactChannelAdded;
import io.duly.events.customer.ContactChannelConfirmed;
import io.duly.events.customer.ContactChannelFailed;
import io.duly.events.customer.ContactPersonAdded;
import io.duly.events.customer.ContactPersonAway;
import io.duly.events.customer.ContactPersonBack;
import io.duly.events.customer.ContactPersonChanged;
import io.duly.events.customer.ContactPersonLeft;
import io.duly.events.customer.ContactPersonReachable;
import io.duly.events.customer.ContactPersonUnreachable;
import io.duly.events.customer.CreditLimitSet;
import io.duly.events.customer.CustomerRegistered;
import io.duly.events.customer.CustomerRenamed;
import io.duly.events.customer.DismissedCauseGone;
import io.duly.events.customer.WarningSignCleared;
import io.duly.events.customer.WarningSignRaised;
import io.duly.events.deal.Allocation;
import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.CoverageWaived;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.DealReopened;
import io.duly.events.deal.DueDateRoll;
import io.duly.events.deal.EscalationStepSkipped;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.EvaluationEnded;
import io.duly.events.deal.EvaluationPlanned;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.InstalmentBecameOverdue;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.deal.PaymentTermsAgreed;
import io.duly.events.deal.PlannedAction;
import io.duly.events.deal.PlaybookPinned;
import io.duly.events.deal.PolicyMigrated;
import io.duly.events.deal.PreventionActionDone;
import io.duly.events.deal.PreventionActionWaived;
import io.duly.events.deal.PreventionActionsPlanned;
import io.duly.events.deal.SigningApproved;
import io.duly.events.deal.SkipReason;
import io.duly.events.deal.StageEntered;
import io.duly.events.deal.StageGatePassed;
import io.duly.events.deal.StepInputs;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.escalation.CatchUp;
import io.duly.events.escalation.ContactRole;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.escalation.EscalationPolicyPublished;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.escalation.StepAction;
import io.duly.events.escalation.StepCondition;
import io.duly.events.escalation.StepOwner;
import io.duly.events.playbook.ActionOwner;
import io.duly.events.playbook.Anchor;
import io.duly.events.playbook.Evidence;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.playbook.PlaybookDraftCommented;
import io.duly.events.playbook.PlaybookDraftDiscarded;
import io.duly.events.playbook.PlaybookDraftSaved;
import io.duly.events.playbook.PlaybookPublished;
import io.duly.events.playbook.Texts;
import io.duly.events.playbook.Timing;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.CalendarId;
import io.duly.events.shared.CommentId;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PaymentId;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.Stage;
import io.duly.events.shared.StepId;
import io.duly.events.shared.UserName;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.Clearing;
import io.duly.events.warning.RiskLevel;
import io.duly.events.warning.WarningKind;
import io.duly.events.warning.WarningSign;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/** One of each event, with every component filled; the stored form of each is frozen beside the tests. */
final class EventSamples {

    private static final DealId DEAL = DealId.of("00000000-0000-0000-0000-00000000dea1");
    private static final CustomerId CUSTOMER = CustomerId.of("00000000-0000-0000-0000-0000000000c1");
    private static final InvoiceId INVOICE = InvoiceId.of("00000000-0000-0000-0000-0000000000f1");
    private static final InstalmentId INSTALMENT = InstalmentId.of(INVOICE, 1);
    private static final PaymentId PAYMENT = PaymentId.of("00000000-0000-0000-0000-0000000000b1");
    private static final CreditNoteId CREDIT_NOTE = CreditNoteId.of("00000000-0000-0000-0000-0000000000d1");
    private static final PolicyId STANDARD = PolicyId.of("standard");
    private static final PolicyVersion FIRST = new PolicyVersion(STANDARD, 1);
    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    private static final LocalDate PAID = LocalDate.of(2026, 4, 2);
    private static final EscalationStep CALL = new EscalationStep(
            StepId.of("call"),
            3,
            2,
            StepAction.CALL,
            ContactRole.ACCOUNTS_PAYABLE,
            StepOwner.COLLECTOR,
            StepCondition.WARNING_SIGN_OR_LATE_PAYER,
            new BigDecimal("10"));
    private static final StepInputs INPUTS = new StepInputs(
            FIRST,
            CALL,
            1,
            CalendarId.of("ru"),
            DUE,
            LocalDate.of(2026, 4, 3),
            LocalDate.of(2026, 4, 3),
            3,
            roubles("60"),
            true,
            null);

    private static final ContactPersonId PERSON = ContactPersonId.of("00000000-0000-0000-0000-0000000000e1");
    private static final ContactPersonId OTHER_PERSON = ContactPersonId.of("00000000-0000-0000-0000-0000000000e2");
    private static final ContactChannelId CHANNEL = ContactChannelId.of("00000000-0000-0000-0000-0000000000ea");
    private static final WarningSignId SIGN = WarningSignId.of("00000000-0000-0000-0000-0000000000ee");
    private static final PlaybookId PLAYBOOK = PlaybookId.of("standard");
    private static final DraftId DRAFT = DraftId.of("autumn-review");
    private static final ContactPerson ACCOUNTANT = new ContactPerson(
            "Ирина Павлова",
            "главный бухгалтер",
            PersonRole.ACCOUNTS_PAYABLE,
            "ru",
            ZoneId.of("Asia/Omsk"),
            MonthDay.of(5, 17));
    private static final ContactChannel MESSENGER = new ContactChannel(
            CHANNEL,
            ChannelKind.MESSENGER,
            MessengerKind.TELEGRAM,
            "@pavlova",
            new PreferredTimes(List.of(DayOfWeek.MONDAY), LocalTime.of(10, 0), LocalTime.of(17, 30)),
            "asked for it on the phone");
    private static final Playbook PREVENTION = new Playbook(
            new Texts(Map.of("en", "Prevention", "ru", "Профилактика")),
            new Texts(Map.of("en", "Who else may we call when you are away?")),
            RiskLevel.HIGH,
            List.of(new PlaybookAction(
                    ActionId.of("documents-received"),
                    Stage.DELIVERY,
                    new Texts(Map.of("en", "Documents received")),
                    new Texts(Map.of("en", "Have the documents reached you?")),
                    true,
                    new Timing(Anchor.DELIVERED, 2),
                    ActionOwner.SALESPERSON,
                    PersonRole.ACCOUNTS_PAYABLE,
                    Evidence.NOTE)));

    private static final StepInputs WARNED = new StepInputs(
            FIRST,
            CALL,
            1,
            CalendarId.of("ru"),
            DUE,
            LocalDate.of(2026, 4, 3),
            LocalDate.of(2026, 4, 3),
            3,
            roubles("60"),
            false,
            true);

    private EventSamples() {}

    static List<Object> all() {
        return List.of(
                new CustomerRegistered(CUSTOMER, "ООО «Ромашка»", "0379-NEVHP", Origin.ENTERED),
                new CustomerRenamed(CUSTOMER, "ООО «Ромашка плюс»"),
                new CollectorAssigned(CUSTOMER, UserName.of("collector")),
                new EscalationPolicyPublished(
                        STANDARD, 1, new EscalationPolicy("Standard", CatchUp.HIGHEST_ONLY, List.of(CALL))),
                new DealOpened(
                        DEAL,
                        CUSTOMER,
                        "Ten pumps",
                        roubles("100"),
                        ISSUED,
                        UserName.of("salesperson"),
                        FIRST,
                        Origin.LEDGER),
                new PaymentTermsAgreed(DEAL, new PaymentTerms(30, DueDateRoll.FOLLOWING), ISSUED),
                new ContractSigned(DEAL, "C-17", ISSUED),
                new GoodsDelivered(DEAL, ISSUED, "TORG-12 No. 5"),
                new StageEntered(DEAL, Stage.PAYMENT),
                new InvoiceIssued(
                        DEAL,
                        CUSTOMER,
                        INVOICE,
                        "00017",
                        ISSUED,
                        List.of(new Instalment(INSTALMENT, DUE, roubles("100")))),
                new PaymentReceived(
                        DEAL,
                        CUSTOMER,
                        PAYMENT,
                        roubles("45"),
                        PAID,
                        List.of(INSTALMENT),
                        List.of(new Allocation(INSTALMENT, roubles("40"), PAID, roubles("60"))),
                        roubles("5")),
                new UnappliedAllocated(
                        DEAL,
                        CUSTOMER,
                        new CreditSource.Payment(PAYMENT),
                        List.of(new Allocation(INSTALMENT, roubles("5"), PAID, roubles("55"))),
                        roubles("0")),
                new PaymentReversed(
                        DEAL,
                        CUSTOMER,
                        PAYMENT,
                        PAID,
                        "sent back by the bank",
                        List.of(new Allocation(INSTALMENT, roubles("40"), PAID, roubles("100"))),
                        roubles("5")),
                new CreditNoteIssued(
                        DEAL,
                        CUSTOMER,
                        CREDIT_NOTE,
                        INVOICE,
                        "CN-1",
                        roubles("10"),
                        PAID,
                        List.of(new Allocation(INSTALMENT, roubles("10"), PAID, roubles("90"))),
                        roubles("0")),
                new InstalmentBecameOverdue(DEAL, CUSTOMER, INSTALMENT, DUE, DUE.plusDays(1), roubles("60")),
                new EscalationStepTaken(DEAL, CUSTOMER, INSTALMENT, INPUTS),
                new EscalationStepSkipped(DEAL, CUSTOMER, INSTALMENT, SkipReason.SUPERSEDED, INPUTS),
                new EvaluationPlanned(DEAL, Instant.parse("2026-04-01T06:00:00Z")),
                new EvaluationEnded(DEAL),
                new PolicyMigrated(DEAL, FIRST, new PolicyVersion(STANDARD, 2)),
                new DealClosed(DEAL, Outcome.CANCELLED, PAID, "called off by both sides"),
                new DealReopened(DEAL, PAID, null),
                new ContactPersonAdded(CUSTOMER, PERSON, ACCOUNTANT),
                new ContactPersonChanged(CUSTOMER, PERSON, ACCOUNTANT),
                new ContactChannelAdded(CUSTOMER, PERSON, MESSENGER),
                new ContactChannelFailed(CUSTOMER, PERSON, CHANNEL, ChannelFailure.WRONG_NUMBER, ISSUED),
                new ContactChannelConfirmed(CUSTOMER, PERSON, CHANNEL, ISSUED),
                new ContactPersonAway(CUSTOMER, PERSON, new Absence(ISSUED, DUE, OTHER_PERSON)),
                new ContactPersonBack(CUSTOMER, PERSON, ISSUED),
                new ContactPersonUnreachable(CUSTOMER, PERSON, ISSUED),
                new ContactPersonReachable(CUSTOMER, PERSON, ISSUED),
                new ContactPersonLeft(CUSTOMER, PERSON, ISSUED),
                new CreditLimitSet(CUSTOMER, roubles("1000")),
                new WarningSignRaised(
                        CUSTOMER,
                        new WarningSign(
                                SIGN,
                                WarningKind.ORDER_MUCH_LARGER,
                                DEAL,
                                "This order is worth 5 times what is usual.",
                                Map.of("value", "RUB 100", "usual", "RUB 20"),
                                ISSUED,
                                DUE)),
                new WarningSignCleared(CUSTOMER, SIGN, Clearing.BY_PERSON, "a new shop is being opened"),
                new DismissedCauseGone(CUSTOMER, SIGN),
                new PlaybookDraftSaved(PLAYBOOK, DRAFT, PREVENTION),
                new PlaybookDraftCommented(
                        PLAYBOOK,
                        DRAFT,
                        CommentId.of("00000000-0000-0000-0000-0000000000cc"),
                        ActionId.of("documents-received"),
                        "two days are enough"),
                new PlaybookDraftDiscarded(PLAYBOOK, DRAFT, "the old one is better"),
                new PlaybookPublished(PLAYBOOK, 1, PREVENTION, DRAFT),
                new PlaybookPinned(DEAL, new PlaybookVersion(PLAYBOOK, 1)),
                new PreventionActionsPlanned(
                        DEAL,
                        CUSTOMER,
                        List.of(new PlannedAction(
                                ActionId.of("documents-received"),
                                Stage.DELIVERY,
                                ActionOwner.SALESPERSON,
                                true,
                                ISSUED,
                                DUE))),
                new PreventionActionDone(
                        DEAL,
                        CUSTOMER,
                        ActionId.of("documents-received"),
                        ISSUED,
                        "they have them",
                        "https://documents.example/17",
                        PERSON),
                new PreventionActionWaived(
                        DEAL, CUSTOMER, ActionId.of("documents-received"), ISSUED, "they came in person"),
                new CoverageWaived(DEAL, CUSTOMER, ISSUED, "a firm of one person"),
                new SigningApproved(DEAL, CUSTOMER, 60, ISSUED, "half is paid in advance"),
                new StageGatePassed(
                        DEAL,
                        CUSTOMER,
                        Stage.CONTRACT,
                        ISSUED,
                        GateBasis.WITH_WAIVERS,
                        new PlaybookVersion(PLAYBOOK, 1),
                        CoverageLevel.THREE_BY_THREE,
                        2,
                        45));
    }

    /** Events with the components that were added later, by the name of the file that freezes them. */
    static Map<String, Object> grown() {
        return Map.of(
                "DealReopened.1.stage",
                new DealReopened(DEAL, PAID, Stage.DELIVERY),
                "EscalationStepTaken.1.warningSign",
                new EscalationStepTaken(DEAL, CUSTOMER, INSTALMENT, WARNED));
    }

    private static Money roubles(String amount) {
        return Money.parse("RUB " + amount);
    }
}
