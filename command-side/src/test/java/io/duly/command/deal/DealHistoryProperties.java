package io.duly.command.deal;

import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.TWO_STEPS;
import static io.duly.testing.PolicyFixture.stepByStep;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.DealEvent;
import io.duly.state.deal.DealState;
import io.duly.state.deal.DealState.Unopened;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.axonframework.eventhandling.DomainEventMessage;

/** The events of a deal alone tell where it stands, at every moment, whatever was tried on it. */
class DealHistoryProperties {

    @Provide
    Arbitrary<List<Act>> anything() {
        return Act.anything();
    }

    @Property(tries = 300)
    void a_deal_stands_where_the_fold_of_its_events_leads(@ForAll("anything") List<Act> acts) {
        try (var deal = DealOnItsOwn.under(TWO_STEPS, stepByStep(CALL)).begin()) {
            for (var act : acts) {
                act.on(deal);
                assertThat(deal.state()).isEqualTo(fold(deal.messages()));
            }
        }
    }

    @Property(tries = 300)
    void a_deal_stood_where_the_fold_of_its_first_events_leads(
            @ForAll("anything") List<Act> acts, @ForAll @IntRange(max = 1_000) int somewhere) {
        try (var deal = DealOnItsOwn.under(TWO_STEPS, stepByStep(CALL)).begin()) {
            Act.perform(acts, deal);
            var first =
                    deal.messages().subList(0, 1 + somewhere % deal.messages().size());
            try (var earlier = DealOnItsOwn.after(first)) {
                assertThat(earlier.state()).isEqualTo(fold(first));
            }
        }
    }

    private static DealState fold(List<? extends DomainEventMessage<?>> history) {
        DealState state = new Unopened();
        for (var message : history) {
            state = state.after((DealEvent) message.getPayload(), message.getTimestamp());
        }
        return state;
    }
}
