package io.duly.stored;

import static io.duly.stored.SampleValues.PLAYBOOK;

import io.duly.events.contact.PersonRole;
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
import io.duly.events.shared.CommentId;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.Stage;
import io.duly.events.warning.RiskLevel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A playbook and its drafts. */
final class PlaybookSamples {

    private static final DraftId DRAFT = DraftId.of("autumn-review");
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

    private PlaybookSamples() {}

    static Stream<Object> all() {
        return Stream.of(
                new PlaybookDraftSaved(PLAYBOOK, DRAFT, PREVENTION),
                new PlaybookDraftCommented(
                        PLAYBOOK,
                        DRAFT,
                        CommentId.of("00000000-0000-0000-0000-0000000000cc"),
                        ActionId.of("documents-received"),
                        "two days are enough"),
                new PlaybookDraftDiscarded(PLAYBOOK, DRAFT, "the old one is better"),
                new PlaybookPublished(PLAYBOOK, 1, PREVENTION, DRAFT));
    }
}
