package io.duly.events.playbook;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.duly.events.shared.ActionId;
import io.duly.events.warning.RiskLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of a playbook, as it should be. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PlaybookLine.Action.class, name = "ACTION"),
    @JsonSubTypes.Type(value = PlaybookLine.Script.class, name = "SCRIPT"),
    @JsonSubTypes.Type(value = PlaybookLine.Removal.class, name = "REMOVAL"),
    @JsonSubTypes.Type(value = PlaybookLine.Title.class, name = "TITLE"),
    @JsonSubTypes.Type(value = PlaybookLine.Contacts.class, name = "CONTACTS"),
    @JsonSubTypes.Type(value = PlaybookLine.Approval.class, name = "APPROVAL")
})
public sealed interface PlaybookLine {

    /**
     * The playbook with this line in place of its own.
     *
     * @throws IllegalArgumentException when that is no playbook any more
     */
    Playbook in(Playbook playbook);

    /** The same line as a playbook has it; empty where it has none. */
    Optional<PlaybookLine> asIn(Playbook playbook);

    /** The action that the playbook must have for this line to mean anything. */
    default Optional<ActionId> needed() {
        return Optional.empty();
    }

    /** A whole action: a new one at the end of its stage, or one in place of the action of the same name. */
    record Action(PlaybookAction action) implements PlaybookLine {

        @Override
        public Playbook in(Playbook playbook) {
            var actions = new ArrayList<>(playbook.actions());
            var known = playbook.find(action.action());
            if (known.isPresent()) {
                actions.set(actions.indexOf(known.get()), action);
            } else {
                actions.add(endOfStage(actions), action);
            }
            return with(playbook, actions);
        }

        @Override
        public Optional<PlaybookLine> asIn(Playbook playbook) {
            return playbook.find(action.action()).map(Action::new);
        }

        private int endOfStage(List<PlaybookAction> actions) {
            for (int i = actions.size(); i > 0; i--) {
                if (actions.get(i - 1).stage().compareTo(action.stage()) <= 0) {
                    return i;
                }
            }
            return 0;
        }
    }

    /** The words to say for an action. */
    record Script(ActionId action, Texts script) implements PlaybookLine {

        @Override
        public Playbook in(Playbook playbook) {
            return with(
                    playbook,
                    playbook.actions().stream()
                            .map(each -> each.action().equals(action) ? reworded(each) : each)
                            .toList());
        }

        @Override
        public Optional<PlaybookLine> asIn(Playbook playbook) {
            return playbook.find(action).map(found -> new Script(action, found.script()));
        }

        @Override
        public Optional<ActionId> needed() {
            return Optional.of(action);
        }

        private PlaybookAction reworded(PlaybookAction each) {
            return new PlaybookAction(
                    each.action(),
                    each.stage(),
                    each.title(),
                    script,
                    each.mandatory(),
                    each.when(),
                    each.owner(),
                    each.contact(),
                    each.evidence());
        }
    }

    /** No such action any more. */
    record Removal(ActionId action) implements PlaybookLine {

        @Override
        public Playbook in(Playbook playbook) {
            return with(
                    playbook,
                    playbook.actions().stream()
                            .filter(each -> !each.action().equals(action))
                            .toList());
        }

        @Override
        public Optional<PlaybookLine> asIn(Playbook playbook) {
            return playbook.find(action).map(Action::new);
        }

        @Override
        public Optional<ActionId> needed() {
            return Optional.of(action);
        }
    }

    /** What the playbook is called. */
    record Title(Texts title) implements PlaybookLine {

        @Override
        public Playbook in(Playbook playbook) {
            return new Playbook(title, playbook.contacts(), playbook.approvalFrom(), playbook.actions());
        }

        @Override
        public Optional<PlaybookLine> asIn(Playbook playbook) {
            return Optional.of(new Title(playbook.title()));
        }
    }

    /** The words with which to ask for contacts. */
    record Contacts(Texts contacts) implements PlaybookLine {

        @Override
        public Playbook in(Playbook playbook) {
            return new Playbook(playbook.title(), contacts, playbook.approvalFrom(), playbook.actions());
        }

        @Override
        public Optional<PlaybookLine> asIn(Playbook playbook) {
            return Optional.of(new Contacts(playbook.contacts()));
        }
    }

    /** The risk from which a signature needs approval; null for never. */
    record Approval(@Nullable RiskLevel approvalFrom) implements PlaybookLine {

        @Override
        public Playbook in(Playbook playbook) {
            return new Playbook(playbook.title(), playbook.contacts(), approvalFrom, playbook.actions());
        }

        @Override
        public Optional<PlaybookLine> asIn(Playbook playbook) {
            return Optional.of(new Approval(playbook.approvalFrom()));
        }
    }

    private static Playbook with(Playbook playbook, List<PlaybookAction> actions) {
        return new Playbook(playbook.title(), playbook.contacts(), playbook.approvalFrom(), actions);
    }
}
