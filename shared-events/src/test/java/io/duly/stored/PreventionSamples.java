package io.duly.stored;

import static io.duly.stored.SampleValues.CUSTOMER;
import static io.duly.stored.SampleValues.DEAL;
import static io.duly.stored.SampleValues.DUE;
import static io.duly.stored.SampleValues.ISSUED;
import static io.duly.stored.SampleValues.PERSON;
import static io.duly.stored.SampleValues.PLAYBOOK;

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
import io.duly.events.playbook.ActionOwner;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.Stage;
import java.util.List;
import java.util.stream.Stream;

/** What is done so that a deal is paid in time. */
final class PreventionSamples {

    private PreventionSamples() {}

    static Stream<Object> all() {
        return Stream.of(
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
}
