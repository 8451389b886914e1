package io.duly.query.prevention;

import io.duly.events.shared.ActionId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The prevention actions of one deal, in the order in which they were first heard of. */
record DealActions(Map<ActionId, DealAction> byId) {

    static final DealActions NONE = new DealActions(Map.of());

    DealActions {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    Collection<DealAction> all() {
        return byId.values();
    }

    Optional<DealAction> find(ActionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Puts the action in the place of the one with its id. */
    DealActions with(DealAction action) {
        var actions = new LinkedHashMap<>(byId);
        actions.put(action.action(), action);
        return new DealActions(actions);
    }

    /** Changes one action, which begins unplanned where it was not heard of. */
    DealActions change(ActionId id, UnaryOperator<DealAction> change) {
        return with(change.apply(find(id).orElse(DealAction.unplanned(id))));
    }

    DealActions changeEach(UnaryOperator<DealAction> change) {
        var actions = new LinkedHashMap<>(byId);
        actions.replaceAll((_, action) -> change.apply(action));
        return new DealActions(actions);
    }

    DealActions without(Predicate<DealAction> gone) {
        var actions = new LinkedHashMap<>(byId);
        actions.values().removeIf(gone);
        return new DealActions(actions);
    }
}
