package io.duly.command.segment;

import static io.duly.testing.PolicyFixture.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.escalation.SegmentPolicyChosen;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.SegmentId;
import io.duly.testing.TestPostgres;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class SegmentPolicyLookupIT {

    private static final SegmentId KEY = SegmentId.of("key-accounts");
    private static final PolicyId GENTLE = PolicyId.of("gentle");

    private final SegmentPolicyLookup segments = new SegmentPolicyLookup(JdbcClient.create(
            new DriverManagerDataSource(TestPostgres.newDatabase(), TestPostgres.USER, TestPostgres.PASSWORD)));
    private final AnnotationEventHandlerAdapter handlers = new AnnotationEventHandlerAdapter(segments);

    @Test
    void a_segment_has_the_ladder_that_was_chosen_last() throws Exception {
        assertThat(segments.find(KEY)).isEmpty();
        chosen(GENTLE);
        assertThat(segments.find(KEY)).contains(GENTLE);
        chosen(STANDARD);
        assertThat(segments.find(KEY)).contains(STANDARD);
        assertThat(segments.find(SegmentId.of("small"))).isEmpty();
    }

    @Test
    void a_segment_that_gave_its_ladder_up_has_none() throws Exception {
        chosen(GENTLE);
        chosen(null);
        assertThat(segments.find(KEY)).isEmpty();
    }

    private void chosen(@Nullable PolicyId policy) throws Exception {
        handlers.handle(GenericEventMessage.asEventMessage(new SegmentPolicyChosen(KEY, policy)));
    }
}
