package io.duly.events.playbook;

import io.duly.events.shared.ActionId;
import io.duly.events.shared.Stage;
import io.duly.events.warning.RiskLevel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The head of sales' list of prevention actions.
 *
 * @param contacts the words with which to ask for three persons with three ways to reach each
 * @param approvalFrom the risk from which the head of sales must approve a signature; null for never
 */
public record Playbook(
        Texts title, Texts contacts, @Nullable RiskLevel approvalFrom, List<PlaybookAction> actions) {

    private static final int MOST = 100;

    public Playbook {
        actions = List.copyOf(actions);
        if (actions.isEmpty() || actions.size() > MOST) {
            throw new IllegalArgumentException("actions are 1 to " + MOST);
        }
        var ids = new HashSet<ActionId>();
        for (var action : actions) {
            if (!ids.add(action.action())) {
                throw new IllegalArgumentException("actions name " + action.action() + " twice");
            }
        }
    }

    public Optional<PlaybookAction> find(ActionId action) {
        return actions.stream()
                .filter(candidate -> candidate.action().equals(action))
                .findFirst();
    }

    public Stream<PlaybookAction> mandatoryAt(Stage stage) {
        return actions.stream().filter(action -> action.stage() == stage && action.mandatory());
    }
}
