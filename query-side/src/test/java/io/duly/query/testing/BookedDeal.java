package io.duly.query.testing;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.deal.CoverageWaived;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.PlannedAction;
import io.duly.events.deal.PlaybookPinned;
import io.duly.events.deal.PreventionActionDone;
import io.duly.events.deal.PreventionActionWaived;
import io.duly.events.deal.PreventionActionsPlanned;
import io.duly.events.deal.SigningApproved;
import io.duly.events.deal.StageGatePassed;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.Stage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deal whose events are right, because each is made from where the deal stands.
 *
 * <p>Invoices, payments and credit notes are numbered within the deal.
 */
public final class BookedDeal extends DealWithPromises {

    public BookedDeal(int number, int customer, String currency) {
        super(number, customer, currency);
    }

    public PlaybookPinned pinned(PlaybookVersion playbook) {
        return happened(new PlaybookPinned(dealId(), playbook));
    }

    public PreventionActionsPlanned plans(PlannedAction... actions) {
        return happened(new PreventionActionsPlanned(dealId(), customerId(), List.of(actions)));
    }

    public PreventionActionDone did(String action, LocalDate on) {
        return happened(
                new PreventionActionDone(dealId(), customerId(), ActionId.of(action), on, "they agree", null, null));
    }

    public PreventionActionDone did(String action, LocalDate on, String document, ContactPersonId contact) {
        return happened(
                new PreventionActionDone(dealId(), customerId(), ActionId.of(action), on, null, document, contact));
    }

    public PreventionActionWaived waived(String action, LocalDate on, String reason) {
        return happened(new PreventionActionWaived(dealId(), customerId(), ActionId.of(action), on, reason));
    }

    public CoverageWaived contactsWaived(LocalDate on, String reason) {
        return happened(new CoverageWaived(dealId(), customerId(), on, reason));
    }

    public SigningApproved approved(int riskScore, LocalDate on, String reason) {
        return happened(new SigningApproved(dealId(), customerId(), riskScore, on, reason));
    }

    public StageGatePassed passed(
            Stage stage, LocalDate on, GateBasis basis, @Nullable CoverageLevel coverage, int warningSigns) {
        return happened(new StageGatePassed(
                dealId(),
                customerId(),
                stage,
                on,
                basis,
                state().prevention().playbook(),
                coverage,
                warningSigns,
                warningSigns * 10));
    }
}
