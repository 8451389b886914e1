package io.duly.query.words;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.CoverageWaived;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.DealReopened;
import io.duly.events.deal.EscalationStepSkipped;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.EvaluationEnded;
import io.duly.events.deal.EvaluationPlanned;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.InstalmentBecameOverdue;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.PaymentTermsAgreed;
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
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.PolicyVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Says in one English sentence what happened to a deal. */
public final class DealWords {

    private DealWords() {}

    public static String of(DealEvent event) {
        return switch (event) {
            case DealOpened opened ->
                "Negotiations about \"%s\" worth %s began; %s is in charge and the deal follows %s."
                        .formatted(opened.title(), opened.value(), opened.salesperson(), words(opened.policy()));
            case PaymentTermsAgreed agreed ->
                "Payment was agreed to be due %d days after the invoice date%s."
                        .formatted(agreed.terms().netDays(), roll(agreed));
            case ContractSigned signed -> "Contract %s was signed.".formatted(signed.contractNumber());
            case GoodsDelivered delivered -> "The goods were delivered%s.".formatted(by(delivered.document()));
            case StageEntered entered -> "The deal entered the stage %s.".formatted(words(entered.stage()));
            case InvoiceIssued issued -> "Invoice %s was issued: %s.".formatted(issued.number(), due(issued));
            case PaymentReceived received ->
                "%s came in: %s.".formatted(received.amount(), set(received.allocations(), received.unapplied()));
            case UnappliedAllocated allocated ->
                "Money from %s that had been waiting was used: %s."
                        .formatted(words(allocated.source()), set(allocated.allocations(), allocated.unappliedAfter()));
            case PaymentReversed reversed ->
                "A payment was taken back (%s): %s."
                        .formatted(reversed.reason(), owedAgain(reversed.restored(), reversed.unappliedRemoved()));
            case CreditNoteIssued issued ->
                "Credit note %s over %s was issued: %s."
                        .formatted(issued.number(), issued.amount(), set(issued.allocations(), issued.unapplied()));
            case InstalmentBecameOverdue overdue ->
                "The instalment due on %s became overdue with %s open.".formatted(overdue.dueOn(), overdue.open());
            case EscalationStepTaken taken ->
                "The step %s came due and is to be carried out: %s."
                        .formatted(taken.inputs().step().step().value(), work(taken.inputs()));
            case EscalationStepSkipped skipped ->
                "The step %s was left out for the instalment due on %s: %s."
                        .formatted(
                                skipped.inputs().step().step().value(),
                                skipped.inputs().dueOn(),
                                words(skipped.why()));
            case EvaluationPlanned planned -> "The ladder is to be looked at again at %s.".formatted(planned.at());
            case EvaluationEnded _ -> "The ladder has nothing left to wait for.";
            case PolicyMigrated migrated ->
                "The deal moved from %s to %s.".formatted(words(migrated.from()), words(migrated.to()));
            case DealClosed closed ->
                "The deal was closed as %s%s.".formatted(words(closed.outcome()), because(closed.reason()));
            case DealReopened reopened ->
                "The deal was opened again at the stage %s and waits for the money."
                        .formatted(words(reopened.goesOnAt()));
            case PlaybookPinned pinned -> "The deal follows %s from now on.".formatted(words(pinned.playbook()));
            case PreventionActionsPlanned planned -> "To be done in time: %s.".formatted(days(planned));
            case PreventionActionDone done -> "The action %s was done%s.".formatted(done.action(), evidence(done));
            case PreventionActionWaived waived ->
                "The head of sales let this deal do without %s: %s.".formatted(waived.action(), waived.reason());
            case CoverageWaived waived ->
                "The head of sales let this deal leave the negotiation with fewer contacts than three by three: %s."
                        .formatted(waived.reason());
            case SigningApproved approved ->
                "The head of sales approved to sign at a risk of %d: %s."
                        .formatted(approved.riskScore(), approved.reason());
            case StageGatePassed passed ->
                "The deal may leave the stage %s: %s%s."
                        .formatted(words(passed.stage()), words(passed.basis()), circumstances(passed));
        };
    }

    private static String days(PreventionActionsPlanned planned) {
        return planned.actions().stream()
                .map(action -> "%s by %s%s"
                        .formatted(action.action(), action.dueOn(), action.mandatory() ? " (mandatory)" : ""))
                .collect(Collectors.joining(", "));
    }

    /** The note itself is left to the audit: people write names into it. */
    private static String evidence(PreventionActionDone done) {
        var parts = new ArrayList<String>();
        if (done.note() != null) {
            parts.add("with a note");
        }
        if (done.document() != null) {
            parts.add("with the document " + done.document());
        }
        if (done.contact() != null) {
            parts.add("with the contact person " + done.contact());
        }
        return parts.isEmpty() ? "" : ", " + String.join(", ", parts);
    }

    private static String words(GateBasis basis) {
        return switch (basis) {
            case ALL_DONE -> "all that is asked for was done";
            case WITH_WAIVERS -> "what was not done was waived by the head of sales";
            case RECORDED_FACT -> "it had left it already when Duly learned of it";
        };
    }

    private static String circumstances(StageGatePassed passed) {
        if (passed.basis() == GateBasis.RECORDED_FACT) {
            return "";
        }
        var coverage = passed.coverage() == null ? "" : "contact coverage %s, ".formatted(words(passed.coverage()));
        return " (%swarning signs: %d, risk: %d)".formatted(coverage, passed.warningSigns(), passed.riskScore());
    }

    private static String words(PlaybookVersion playbook) {
        return "playbook %s version %d".formatted(playbook.playbookId().value(), playbook.version());
    }

    private static String due(InvoiceIssued issued) {
        return issued.instalments().stream().map(DealWords::due).collect(Collectors.joining(", "));
    }

    private static String due(Instalment instalment) {
        return "%s due on %s".formatted(instalment.amount(), instalment.dueOn());
    }

    private static String roll(PaymentTermsAgreed agreed) {
        return switch (agreed.terms().roll()) {
            case NONE -> "";
            case FOLLOWING -> ", or on the next working day";
            case MODIFIED_FOLLOWING -> ", or on the next working day of the same month, or else on the one before";
            case PRECEDING -> ", or on the working day before";
        };
    }

    private static String set(List<Allocation> allocations, Money unapplied) {
        var parts = allocations.stream()
                .map(allocation -> "%s against an instalment that then owes %s"
                        .formatted(allocation.amount(), allocation.openAfter()))
                .collect(Collectors.toList());
        if (!unapplied.isZero() || parts.isEmpty()) {
            parts.add("%s stays unapplied".formatted(unapplied));
        }
        return String.join(", ", parts);
    }

    private static String owedAgain(List<Allocation> restored, Money unappliedRemoved) {
        var parts = restored.stream()
                .map(allocation -> "an instalment owes %s again".formatted(allocation.openAfter()))
                .collect(Collectors.toList());
        if (!unappliedRemoved.isZero() || parts.isEmpty()) {
            parts.add("%s is no longer unapplied".formatted(unappliedRemoved));
        }
        return String.join(", ", parts);
    }

    private static String work(StepInputs inputs) {
        return "%s by %s to %s about %s %s"
                .formatted(
                        words(inputs.step().action()),
                        words(inputs.step().owner()),
                        words(inputs.step().contact()),
                        inputs.open(),
                        age(inputs));
    }

    private static String age(StepInputs inputs) {
        int days = inputs.daysPastDue();
        if (days > 0) {
            return "overdue by %d days".formatted(days);
        }
        return days == 0 ? "due today" : "due in %d days".formatted(-days);
    }

    private static String words(SkipReason why) {
        return switch (why) {
            case CONDITION_NOT_MET -> "its condition does not hold for this customer";
            case BELOW_MINIMUM -> "too little is open";
            case SUPERSEDED -> "a higher step was taken instead";
            case BEFORE_INVOICE_WAS_KNOWN -> "its day had passed before the invoice was known";
        };
    }

    private static String words(CreditSource source) {
        return switch (source) {
            case CreditSource.Payment _ -> "a payment";
            case CreditSource.CreditNote _ -> "a credit note";
        };
    }

    private static String words(PolicyVersion policy) {
        return "policy %s version %d".formatted(policy.policyId().value(), policy.version());
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String by(@Nullable String document) {
        return document == null ? "" : " by " + document;
    }

    private static String because(@Nullable String reason) {
        return reason == null ? "" : ": " + reason;
    }
}
