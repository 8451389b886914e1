package io.duly.testing;

import io.duly.events.contact.PersonRole;
import io.duly.events.playbook.ActionOwner;
import io.duly.events.playbook.Anchor;
import io.duly.events.playbook.Evidence;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.playbook.Texts;
import io.duly.events.playbook.Timing;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.Stage;
import io.duly.events.warning.RiskLevel;
import java.util.List;
import java.util.Map;

/** A playbook short enough to be known by heart: one mandatory action at each stage but the last. */
public final class PlaybookFixture {

    public static final PlaybookId STANDARD = PlaybookId.of("standard");
    public static final PlaybookVersion FIRST_PLAYBOOK = new PlaybookVersion(STANDARD, 1);
    public static final PlaybookVersion SECOND_PLAYBOOK = new PlaybookVersion(STANDARD, 2);

    public static final PlaybookAction CHECK_COMPANY =
            action("check-company", Stage.NEGOTIATION, true, Anchor.STAGE_ENTERED, 2, Evidence.NOTE);
    public static final PlaybookAction PAYMENT_TALK =
            action("payment-talk", Stage.NEGOTIATION, false, Anchor.STAGE_ENTERED, 0, Evidence.NONE);
    public static final PlaybookAction CLAUSES =
            action("contract-clauses", Stage.CONTRACT, true, Anchor.STAGE_ENTERED, 1, Evidence.DOCUMENT_LINK);
    public static final PlaybookAction ACCOUNTANT =
            action("accounts-payable-contact", Stage.CONTRACT, false, Anchor.STAGE_ENTERED, 1, Evidence.CONTACT_PERSON);
    public static final PlaybookAction DOCUMENTS =
            action("documents-received", Stage.DELIVERY, true, Anchor.DELIVERED, 2, Evidence.NOTE);
    public static final PlaybookAction REMIND =
            action("payment-reminder", Stage.PAYMENT, false, Anchor.DUE_DATE, -5, Evidence.NONE);
    public static final PlaybookAction THANKS = action("thanks", Stage.PAYMENT, false, Anchor.PAID, 1, Evidence.NONE);

    public static final Playbook PREVENTION =
            playbook(CHECK_COMPANY, PAYMENT_TALK, CLAUSES, ACCOUNTANT, DOCUMENTS, REMIND, THANKS);

    private PlaybookFixture() {}

    public static Playbook playbook(PlaybookAction... actions) {
        return new Playbook(texts("Prevention"), texts("Who else may we call?"), null, List.of(actions));
    }

    /** The same, with an approval needed from this risk on. */
    public static Playbook approvedFrom(RiskLevel level, Playbook playbook) {
        return new Playbook(playbook.title(), playbook.contacts(), level, playbook.actions());
    }

    public static PlaybookAction action(
            String id, Stage stage, boolean mandatory, Anchor anchor, int workingDays, Evidence evidence) {
        return new PlaybookAction(
                ActionId.of(id),
                stage,
                texts(id),
                texts("Say: " + id),
                mandatory,
                new Timing(anchor, workingDays),
                ActionOwner.SALESPERSON,
                PersonRole.ACCOUNTS_PAYABLE,
                evidence);
    }

    private static Texts texts(String english) {
        return new Texts(Map.of("en", english));
    }
}
