package io.duly.testing;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DELIVERED_ON;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.contractSigned;
import static io.duly.testing.DealFixture.delivered;
import static io.duly.testing.DealFixture.entered;
import static io.duly.testing.DealFixture.invoiced;
import static io.duly.testing.DealFixture.negotiating;
import static io.duly.testing.DealFixture.planned;
import static io.duly.testing.DealFixture.termsAgreed;
import static io.duly.testing.PlaybookFixture.CHECK_COMPANY;
import static io.duly.testing.PlaybookFixture.CLAUSES;
import static io.duly.testing.PlaybookFixture.DOCUMENTS;
import static io.duly.testing.PlaybookFixture.FIRST_PLAYBOOK;
import static io.duly.testing.PlaybookFixture.PAYMENT_TALK;
import static io.duly.testing.PlaybookFixture.REMIND;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.customer.WarningSignCleared;
import io.duly.events.customer.WarningSignRaised;
import io.duly.events.deal.CoverageWaived;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.PlannedAction;
import io.duly.events.deal.PlaybookPinned;
import io.duly.events.deal.PreventionActionDone;
import io.duly.events.deal.PreventionActionWaived;
import io.duly.events.deal.PreventionActionsPlanned;
import io.duly.events.deal.SigningApproved;
import io.duly.events.deal.StageGatePassed;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.Stage;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.Clearing;
import io.duly.events.warning.WarningKind;
import io.duly.events.warning.WarningSign;
import io.duly.state.warning.Risk;
import io.duly.state.warning.Weight;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was planned, done and waived on the deal of {@link DealFixture}, which follows the first version of {@link
 * PlaybookFixture#PREVENTION}. Today is {@link DealFixture#ISSUED_ON}, and every day is a working day.
 */
public final class PreventionFixture {

    public static final LocalDate TODAY = ISSUED_ON;
    public static final String REASON = "a customer of twenty years";

    private PreventionFixture() {}

    /** At the negotiation, with nothing done yet. */
    public static List<DealEvent> following() {
        return and(
                negotiating(),
                pinned(FIRST_PLAYBOOK),
                plannedFor(by(TODAY.plusDays(2), CHECK_COMPANY), by(TODAY, PAYMENT_TALK)));
    }

    /** Found in a ledger, and so without a playbook. */
    public static List<DealEvent> fromLedger() {
        var entered = DealFixture.opened();
        return List.of(new DealOpened(
                DEAL,
                CUSTOMER,
                entered.title(),
                entered.value(),
                entered.openedOn(),
                entered.salesperson(),
                entered.policy(),
                Origin.LEDGER));
    }

    /** The contract is being drawn up, with nothing done there yet. */
    public static List<DealEvent> contractingByPlaybook() {
        return and(
                following(),
                done(CHECK_COMPANY),
                termsAgreed(),
                entered(Stage.CONTRACT),
                plannedFor(by(TODAY.plusDays(1), CLAUSES), by(TODAY.plusDays(1), PlaybookFixture.ACCOUNTANT)));
    }

    /** Signed, and nothing delivered yet. */
    public static List<DealEvent> deliveringByPlaybook() {
        return and(contractingByPlaybook(), done(CLAUSES), contractSigned(), entered(Stage.DELIVERY));
    }

    /** Delivered, and nobody knows whether the documents arrived. */
    public static List<DealEvent> awaitingDocuments() {
        return and(deliveringByPlaybook(), delivered(), plannedFor(by(DELIVERED_ON.plusDays(2), DOCUMENTS)));
    }

    public static List<DealEvent> awaitingPaymentByPlaybook() {
        return and(awaitingDocuments(), done(DOCUMENTS), entered(Stage.PAYMENT));
    }

    /** Everything was invoiced, due at once. */
    public static List<DealEvent> owingByPlaybook() {
        return and(
                awaitingPaymentByPlaybook(),
                invoiced(),
                plannedFor(by(DUE.minusDays(5), REMIND, DUE.plusDays(1))),
                planned(DUE.plusDays(1)));
    }

    public static PlaybookPinned pinned(PlaybookVersion version) {
        return new PlaybookPinned(DEAL, version);
    }

    public static PreventionActionsPlanned plannedFor(PlannedAction... actions) {
        return new PreventionActionsPlanned(DEAL, CUSTOMER, List.of(actions));
    }

    public static PlannedAction by(LocalDate dueOn, PlaybookAction action) {
        return by(dueOn, action, null);
    }

    public static PlannedAction by(LocalDate dueOn, PlaybookAction action, @Nullable LocalDate lapsesOn) {
        return new PlannedAction(action.action(), action.stage(), action.owner(), action.mandatory(), dueOn, lapsesOn);
    }

    /** Today, with the evidence that the action asks for and no more. */
    public static PreventionActionDone done(PlaybookAction action) {
        return switch (action.evidence()) {
            case NONE -> done(action, null, null, null);
            case NOTE -> done(action, "as agreed", null, null);
            case DOCUMENT_LINK -> done(action, null, "https://documents.example/17", null);
            case CONTACT_PERSON -> done(action, null, null, ContactFixture.ACCOUNTANT);
        };
    }

    public static PreventionActionDone done(
            PlaybookAction action,
            @Nullable String note,
            @Nullable String document,
            @Nullable ContactPersonId contact) {
        return new PreventionActionDone(DEAL, CUSTOMER, action.action(), TODAY, note, document, contact);
    }

    public static PreventionActionWaived waived(PlaybookAction action) {
        return new PreventionActionWaived(DEAL, CUSTOMER, action.action(), TODAY, REASON);
    }

    public static CoverageWaived coverageWaived() {
        return new CoverageWaived(DEAL, CUSTOMER, TODAY, REASON);
    }

    public static SigningApproved approved(int riskScore) {
        return new SigningApproved(DEAL, CUSTOMER, riskScore, TODAY, REASON);
    }

    /** The gate of a customer against whom nothing stands. */
    public static StageGatePassed passed(Stage stage, GateBasis basis, CoverageLevel coverage) {
        return passed(stage, basis, coverage, 0, 0);
    }

    public static StageGatePassed passed(
            Stage stage, GateBasis basis, CoverageLevel coverage, int warningSigns, int riskScore) {
        return new StageGatePassed(
                DEAL, CUSTOMER, stage, TODAY, basis, FIRST_PLAYBOOK, coverage, warningSigns, riskScore);
    }

    public static StageGatePassed passedAsRecordedFact(Stage stage) {
        return new StageGatePassed(DEAL, CUSTOMER, stage, TODAY, GateBasis.RECORDED_FACT, null, null, 0, 0);
    }

    public static WarningSignRaised raised(int number, WarningKind kind) {
        return new WarningSignRaised(
                CUSTOMER, WarningSign.of(signId(number), kind, null, "somebody saw it", Map.of(), TODAY, null));
    }

    /** The risk of a customer with signs of these kinds. */
    public static Risk riskOf(WarningKind... kinds) {
        return Risk.of(Arrays.stream(kinds)
                .map(kind -> new Weight(kind, kind.weight()))
                .toList());
    }

    /** Somebody looked into it. */
    public static WarningSignCleared cleared(int number) {
        return new WarningSignCleared(CUSTOMER, signId(number), Clearing.BY_PERSON, REASON);
    }

    public static WarningSignCleared causeGone(int number) {
        return new WarningSignCleared(
                CUSTOMER, signId(number), Clearing.CAUSE_GONE, "what it was raised for is no longer so");
    }

    public static WarningSignId signId(int number) {
        return WarningSignId.of("00000000-0000-0000-0000-00000000051" + number);
    }
}
