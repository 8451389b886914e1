package io.duly.command.playbook;

import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.ActionId;
import io.duly.events.warning.RiskLevel;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two playbooks; all of it is empty or null when they are the same.
 *
 * @param order how the actions that both have follow one another; null where they do so in the same order
 */
public record PlaybookDiff(
        List<PlaybookAction> added,
        List<PlaybookAction> removed,
        List<ChangedAction> changed,
        @Nullable ChangedTexts title,
        @Nullable ChangedTexts contacts,
        @Nullable ChangedApproval approvalFrom,
        @Nullable ChangedOrder order) {

    /** The action as it was and as it is, and the names of the components that differ. */
    public record ChangedAction(ActionId action, PlaybookAction before, PlaybookAction after, List<String> differs) {}

    /** A text before and after; null before is none. */
    public record ChangedTexts(@Nullable Texts before, Texts after) {}

    /** The risk from which approval is needed before and after; null is never. */
    public record ChangedApproval(
            @Nullable RiskLevel before, @Nullable RiskLevel after) {}

    /** The actions that both playbooks have, in the order of each. */
    public record ChangedOrder(List<ActionId> before, List<ActionId> after) {}

    /** @param before null for none, to which everything is added */
    static PlaybookDiff between(@Nullable Playbook before, Playbook after) {
        return before == null
                ? new PlaybookDiff(
                        after.actions(),
                        List.of(),
                        List.of(),
                        new ChangedTexts(null, after.title()),
                        new ChangedTexts(null, after.contacts()),
                        after.approvalFrom() == null ? null : new ChangedApproval(null, after.approvalFrom()),
                        null)
                : betweenTwo(before, after);
    }

    private static PlaybookDiff betweenTwo(Playbook before, Playbook after) {
        return new PlaybookDiff(
                after.actions().stream()
                        .filter(action -> before.find(action.action()).isEmpty())
                        .toList(),
                before.actions().stream()
                        .filter(action -> after.find(action.action()).isEmpty())
                        .toList(),
                before.actions().stream()
                        .flatMap(was -> after.find(was.action()).filter(is -> !is.equals(was)).stream()
                                .map(is -> new ChangedAction(was.action(), was, is, differs(was, is))))
                        .toList(),
                change(before.title(), after.title()),
                change(before.contacts(), after.contacts()),
                before.approvalFrom() == after.approvalFrom()
                        ? null
                        : new ChangedApproval(before.approvalFrom(), after.approvalFrom()),
                changedOrder(common(before, after), common(after, before)));
    }

    private static @Nullable ChangedOrder changedOrder(List<ActionId> before, List<ActionId> after) {
        return before.equals(after) ? null : new ChangedOrder(before, after);
    }

    private static List<ActionId> common(Playbook of, Playbook with) {
        return of.actions().stream()
                .map(PlaybookAction::action)
                .filter(action -> with.find(action).isPresent())
                .toList();
    }

    private static @Nullable ChangedTexts change(Texts before, Texts after) {
        return before.equals(after) ? null : new ChangedTexts(before, after);
    }

    private static List<String> differs(PlaybookAction was, PlaybookAction is) {
        return Stream.of(
                        named("stage", was.stage(), is.stage()),
                        named("title", was.title(), is.title()),
                        named("script", was.script(), is.script()),
                        named("mandatory", was.mandatory(), is.mandatory()),
                        named("when", was.when(), is.when()),
                        named("owner", was.owner(), is.owner()),
                        named("contact", was.contact(), is.contact()),
                        named("evidence", was.evidence(), is.evidence()))
                .flatMap(name -> name)
                .toList();
    }

    private static Stream<String> named(String name, @Nullable Object was, @Nullable Object is) {
        return Objects.equals(was, is) ? Stream.empty() : Stream.of(name);
    }
}
