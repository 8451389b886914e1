package io.duly.query.prevention;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.duly.events.contact.PersonRole;
import io.duly.events.playbook.ActionOwner;
import io.duly.events.playbook.Evidence;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One action on the page of a deal: what the playbook asks for, and what became of it. */
record PageAction(
        ActionId action,
        @JsonUnwrapped Asked asked,
        @Nullable LocalDate dueOn,
        ActionStatus status,
        @JsonUnwrapped Proof proof,
        @Nullable Waiver waiver) {

    /**
     * What is to be done; all that is known is null where the playbook is not, and the action was never planned.
     *
     * @param contact to whom at the customer; the proof may name the very person
     */
    record Asked(
            @Nullable Stage stage,
            @Nullable Texts title,
            @Nullable Texts script,
            @Nullable Boolean mandatory,
            @Nullable ActionOwner owner,
            @Nullable PersonRole contact,
            @Nullable Evidence evidence) {

        /** As the playbook has it, or else as it was planned. */
        static Asked find(@Nullable PlaybookAction asked, DealAction.@Nullable Plan plan) {
            if (asked != null) {
                return new Asked(
                        asked.stage(),
                        asked.title(),
                        asked.script(),
                        asked.mandatory(),
                        asked.owner(),
                        asked.contact(),
                        asked.evidence());
            }
            return plan == null
                    ? new Asked(null, null, null, null, null, null, null)
                    : new Asked(plan.stage(), null, null, plan.mandatory(), plan.owner(), null, null);
        }
    }

    /** How it was done; all null until then. */
    record Proof(
            @Nullable LocalDate doneOn,
            @Nullable String note,
            @Nullable String document,
            @Nullable ContactPersonId contactPerson,
            @Nullable String contactPersonName) {

        static Proof find(DealAction.@Nullable Done done, PageNames names) {
            return done == null
                    ? new Proof(null, null, null, null, null)
                    : new Proof(done.on(), done.note(), done.document(), done.contact(), names.person(done.contact()));
        }
    }

    /**
     * Those of the playbook in its order, then those that were done under another.
     *
     * @param followed null where the deal follows none
     */
    static List<PageAction> list(DealPrevention deal, @Nullable Playbook followed, PageNames names, LocalDate today) {
        var list = new ArrayList<PageAction>();
        var listed = new HashSet<ActionId>();
        if (followed != null) {
            for (var asked : followed.actions()) {
                listed.add(asked.action());
                var action = deal.actions().find(asked.action()).orElse(DealAction.unplanned(asked.action()));
                list.add(show(asked, action, deal.stage(), names, today));
            }
        }
        for (var other : deal.actions().all()) {
            if (!listed.contains(other.action())) {
                list.add(show(asked(other, names.playbooks()), other, deal.stage(), names, today));
            }
        }
        return list;
    }

    private static @Nullable PlaybookAction asked(DealAction action, Map<PlaybookVersion, Playbook> playbooks) {
        var version = action.playbook();
        var playbook = version == null ? null : playbooks.get(version);
        return playbook == null ? null : playbook.find(action.action()).orElse(null);
    }

    private static PageAction show(
            @Nullable PlaybookAction asked, DealAction action, Stage reached, PageNames names, LocalDate today) {
        var plan = action.plan();
        return new PageAction(
                action.action(),
                Asked.find(asked, plan),
                plan == null ? null : plan.dueOn(),
                status(asked, action, reached, today),
                Proof.find(action.done(), names),
                waiver(action, names));
    }

    /** What was never planned and belongs to a stage that was left will not be asked for any more. */
    private static ActionStatus status(
            @Nullable PlaybookAction asked, DealAction action, Stage reached, LocalDate today) {
        var isBehind = asked != null && asked.stage().compareTo(reached) < 0;
        var status = action.status(today);
        return action.plan() == null && isBehind && status == ActionStatus.UPCOMING ? ActionStatus.NOT_NEEDED : status;
    }

    private static @Nullable Waiver waiver(DealAction action, PageNames names) {
        var waived = action.waived();
        return waived == null ? null : Waiver.of(action.action(), waived, names);
    }
}
