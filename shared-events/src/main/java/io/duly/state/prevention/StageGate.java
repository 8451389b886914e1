package io.duly.state.prevention;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.playbook.Playbook;
import io.duly.events.shared.Stage;
import io.duly.state.contact.Coverage;
import io.duly.state.warning.Risk;
import java.util.ArrayList;
import java.util.List;

/** The rule that a stage may be left only when its mandatory actions are done or waived. */
public record StageGate(Playbook playbook, Stage stage) {

    static final CoverageLevel NEEDED = CoverageLevel.THREE_BY_THREE;

    /** Tells exactly what is missing; the gate is open when nothing is. */
    public List<Missing> missing(PreventionState prevention, Coverage coverage, Risk risk) {
        var missing = new ArrayList<Missing>();
        if (stage == Stage.NEGOTIATION
                && prevention.coverageWaived() == null
                && !coverage.level().reaches(NEEDED)) {
            missing.add(new Missing.Contacts(coverage.level(), NEEDED, coverage.missing(NEEDED), playbook.contacts()));
        }
        missing.addAll(missingActions(prevention));
        if (stage == Stage.CONTRACT && needsApproval(risk) && prevention.approval() == null) {
            missing.add(new Missing.Approval(risk));
        }
        return missing;
    }

    /** The mandatory actions of this stage that were neither done nor waived. */
    public List<Missing> missingActions(PreventionState prevention) {
        return playbook.mandatoryAt(stage)
                .filter(action -> !prevention.isSettled(action.action()))
                .<Missing>map(Missing.Action::new)
                .toList();
    }

    /** Whether this stage asks for more than actions, so that the customer has to be read. */
    public boolean asksForCustomer() {
        return stage == Stage.NEGOTIATION || stage == Stage.CONTRACT;
    }

    /** Whether something that this stage asks for was waived. */
    public boolean isPassedWithWaivers(PreventionState prevention, Coverage coverage) {
        return (stage == Stage.NEGOTIATION && !coverage.level().reaches(NEEDED))
                || playbook.mandatoryAt(stage).anyMatch(action -> !prevention.isDone(action.action()));
    }

    private boolean needsApproval(Risk risk) {
        var from = playbook.approvalFrom();
        return from != null && risk.level().reaches(from);
    }
}
