package io.duly.command.prevention;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.testing.ContactFixture.threeByThree;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.PlaybookFixture.PREVENTION;
import static io.duly.testing.PlaybookFixture.action;
import static io.duly.testing.PreventionFixture.contractingByPlaybook;
import static io.duly.testing.PreventionFixture.following;

import io.duly.events.deal.DealEvent;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.shared.ContactPersonId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;

/** Reports of actions, and the deals to which they are sent. */
final class ActionReports {

    private ActionReports() {}

    static TestExecutor<?> negotiation() {
        return after(following());
    }

    static TestExecutor<?> contract() {
        return after(contractingByPlaybook());
    }

    static TestExecutor<?> after(List<DealEvent> history) {
        return deal().following(PREVENTION).with(threeByThree()).after(history);
    }

    static FinishPreventionAction report(
            PlaybookAction action,
            @Nullable LocalDate doneOn,
            @Nullable String note,
            @Nullable String document,
            @Nullable ContactPersonId contact) {
        return new FinishPreventionAction(DEAL, action.action(), doneOn, note, document, contact);
    }
}
