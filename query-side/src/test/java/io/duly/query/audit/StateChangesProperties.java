package io.duly.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.DealEvent;
import io.duly.state.deal.DealState;
import io.duly.stored.EventJson;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** However a deal went: what changed is what two states written down whole differ in, found by looking at little. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class StateChangesProperties {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final Instant RECORDED = Instant.parse("2026-03-02T07:00:00Z");

    @Provide
    Arbitrary<List<Integer>> acts() {
        return Arbitraries.integers().between(0, 9_999).list().ofMinSize(1).ofMaxSize(40);
    }

    @Property
    void the_changes_are_those_between_two_states_written_down_whole(@ForAll("acts") List<Integer> acts) {
        DealState before = new DealState.Unopened();
        var changes = new StateChanges(before);
        for (var event : RandomDeal.history(acts)) {
            var after = before.after(event, RECORDED);
            assertThat(changes.to(after)).as(event.toString()).isEqualTo(WholeTrees.between(before, after));
            before = after;
        }
    }

    @Example
    void twice_as_many_payments_are_twice_the_work() {
        assertThat(workFor(RandomDeal.paidInParts(400))).isLessThan(workFor(RandomDeal.paidInParts(200)) * 22 / 10);
    }

    @Example
    void so_is_twice_as_much_money_on_account() {
        assertThat(workFor(RandomDeal.paidInAdvance(400))).isLessThan(workFor(RandomDeal.paidInAdvance(200)) * 22 / 10);
    }

    @Example
    void so_are_twice_as_many_invoices() {
        assertThat(workFor(RandomDeal.invoicedOften(400))).isLessThan(workFor(RandomDeal.invoicedOften(200)) * 22 / 10);
    }

    /** How many values are written as JSON, so that they can be compared. */
    private static long workFor(List<DealEvent> history) {
        var written = new AtomicLong();
        DealState state = new DealState.Unopened();
        var changes = new StateChanges(state, value -> {
            JsonNode tree = JSON.valueToTree(value);
            written.addAndGet(size(tree));
            return tree;
        });
        for (var event : history) {
            state = state.after(event, RECORDED);
            changes.to(state);
        }
        return written.get();
    }

    private static long size(JsonNode tree) {
        return 1 + tree.valueStream().mapToLong(StateChangesProperties::size).sum();
    }
}
