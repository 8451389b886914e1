package io.duly.query.testing;

import io.duly.events.contact.PersonRole;
import io.duly.events.deal.PlannedAction;
import io.duly.events.playbook.ActionOwner;
import io.duly.events.playbook.Anchor;
import io.duly.events.playbook.Evidence;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.playbook.PlaybookPublished;
import io.duly.events.playbook.Texts;
import io.duly.events.playbook.Timing;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.Stage;
import io.duly.events.warning.RiskLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small playbook, one mandatory action a stage up to the delivery. */
public final class Playbooks {

    public static final PlaybookVersion FIRST = new PlaybookVersion(PlaybookId.of("standard"), 1);
    public static final PlaybookVersion SECOND = new PlaybookVersion(PlaybookId.of("standard"), 2);

    public static final String CHECK = "check-company";
    public static final String TALK = "payment-talk";
    public static final String CLAUSES = "contract-clauses";
    public static final String DOCUMENTS = "documents-received";
    public static final String REMIND = "remind";
    public static final String THANK = "thank";

    public static final Playbook PREVENTION = new Playbook(
            texts("Prevention"),
            texts("Whom else may we call?"),
            RiskLevel.HIGH,
            List.of(
                    action(CHECK, Stage.NEGOTIATION, true, Anchor.STAGE_ENTERED, null, ActionOwner.SALESPERSON),
                    action(
                            TALK,
                            Stage.NEGOTIATION,
                            false,
                            Anchor.STAGE_ENTERED,
                            PersonRole.DECISION_MAKER,
                            ActionOwner.SALESPERSON),
                    action(
                            CLAUSES,
                            Stage.CONTRACT,
                            true,
                            Anchor.STAGE_ENTERED,
                            PersonRole.DECISION_MAKER,
                            ActionOwner.SALESPERSON),
                    action(
                            DOCUMENTS,
                            Stage.DELIVERY,
                            true,
                            Anchor.DELIVERED,
                            PersonRole.ACCOUNTS_PAYABLE,
                            ActionOwner.SALESPERSON),
                    action(
                            REMIND,
                            Stage.PAYMENT,
                            false,
                            Anchor.DUE_DATE,
                            PersonRole.ACCOUNTS_PAYABLE,
                            ActionOwner.SALESPERSON),
                    action(
                            THANK,
                            Stage.PAYMENT,
                            false,
                            Anchor.PAID,
                            PersonRole.DECISION_MAKER,
                            ActionOwner.HEAD_OF_SALES)));

    private Playbooks() {}

    public static PlaybookPublished published(PlaybookVersion version) {
        return new PlaybookPublished(version.playbookId(), version.version(), PREVENTION, null);
    }

    /** An action of the playbook with its day. */
    public static PlannedAction day(String action, LocalDate dueOn) {
        return day(action, dueOn, null);
    }

    public static PlannedAction day(String action, LocalDate dueOn, @Nullable LocalDate lapsesOn) {
        var asked = PREVENTION.find(ActionId.of(action)).orElseThrow();
        return new PlannedAction(asked.action(), asked.stage(), asked.owner(), asked.mandatory(), dueOn, lapsesOn);
    }

    private static PlaybookAction action(
            String id, Stage stage, boolean mandatory, Anchor anchor, @Nullable PersonRole contact, ActionOwner owner) {
        return new PlaybookAction(
                ActionId.of(id),
                stage,
                texts("The title of " + id),
                texts("The words of " + id),
                mandatory,
                new Timing(anchor, 2),
                owner,
                contact,
                Evidence.NOTE);
    }

    private static Texts texts(String english) {
        return new Texts(Map.of("en", english, "ru", "По-русски: " + english));
    }
}
