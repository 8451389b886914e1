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
import io.duly.events.playbook.PlaybookLine;
import io.duly.events.playbook.PlaybookLineAccepted;
import io.duly.events.playbook.PlaybookLineDeclined;
import io.duly.events.playbook.PlaybookLineSuggested;
import io.duly.events.playbook.PlaybookPublished;
import io.duly.events.playbook.Texts;
import io.duly.events.playbook.Timing;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.CommentId;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.Stage;
import io.duly.events.shared.SuggestionId;
import io.duly.events.warning.RiskLevel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A playbook and its drafts. */
final class PlaybookSamples {

    private static final DraftId DRAFT = DraftId.of("autumn-review");
    private static final SuggestionId SUGGESTION = SuggestionId.of("00000000-0000-0000-0000-0000000000cd");
    private static final ActionId DOCUMENTS = ActionId.of("documents-received");
    private static final Texts ASKED = new Texts(Map.of("en", "Have the documents reached you?"));
    private static final Texts ASKED_OTHERWISE = new Texts(Map.of("en", "Who has our documents now?"));
    private static final Playbook PREVENTION = new Playbook(
            new Texts(Map.of("en", "Prevention", "ru", "Профилактика")),
            new Texts(Map.of("en", "Who else may we call when you are away?")),
            RiskLevel.HIGH,
            List.of(new PlaybookAction(
                    DOCUMENTS,
                    Stage.DELIVERY,
                    new Texts(Map.of("en", "Documents received")),
                    ASKED,
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
                        DOCUMENTS,
                        "two days are enough"),
                new PlaybookLineSuggested(
                        PLAYBOOK,
                        DRAFT,
                        SUGGESTION,
                        new PlaybookLine.Script(DOCUMENTS, ASKED_OTHERWISE),
                        new PlaybookLine.Script(DOCUMENTS, ASKED),
                        "they answer yes to anything"),
                new PlaybookLineAccepted(
                        PLAYBOOK, DRAFT, SUGGESTION, new PlaybookLine.Script(DOCUMENTS, ASKED_OTHERWISE)),
                new PlaybookLineDeclined(PLAYBOOK, DRAFT, SUGGESTION, "too long for a call"),
                new PlaybookDraftDiscarded(PLAYBOOK, DRAFT, "the old one is better"),
                new PlaybookPublished(PLAYBOOK, 1, PREVENTION, DRAFT));
    }
}
