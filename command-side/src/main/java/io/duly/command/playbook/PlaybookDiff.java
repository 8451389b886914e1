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

/** What differs between two playbooks. */
public record PlaybookDiff(
        List<PlaybookAction> added,
        List<PlaybookAction> removed,
        List<ChangedAction> changed,
        @Nullable ChangedTexts title,
        @Nullable ChangedTexts contacts,
        @Nullable ChangedApproval approvalFrom) {

    /** The action as it was and as it is, and the names of the components that differ. */
    public record ChangedAction(ActionId action, PlaybookAction before, PlaybookAction after, List<String> differs) {}

    /** A text before and after. */
    public record ChangedTexts(Texts before, Texts after) {}

    /** The risk from which approval is needed before and after; null is never. */
    public record ChangedApproval(
            @Nullable RiskLevel before, @Nullable RiskLevel after) {}

    public static PlaybookDiff between(Playbook before, Playbook after) {
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
                        : new ChangedApproval(before.approvalFrom(), after.approvalFrom()));
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
