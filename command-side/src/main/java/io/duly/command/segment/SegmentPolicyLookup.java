package io.duly.command.segment;

import io.duly.events.escalation.SegmentEvent;
import io.duly.events.escalation.SegmentPolicyChosen;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.SegmentId;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers the ladder of each segment. The command's own transaction writes it. */
@Component
@ProcessingGroup(SegmentPolicyLookup.GROUP)
class SegmentPolicyLookup implements SegmentPolicies {

    static final String GROUP = "segment-policy-lookup";

    private final JdbcClient sql;

    SegmentPolicyLookup(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<PolicyId> find(SegmentId segment) {
        return sql.sql("select policy_id from command.segment_policy where segment = ?")
                .param(segment.value())
                .query(String.class)
                .optional()
                .map(PolicyId::new);
    }

    @EventHandler
    void on(SegmentEvent event) {
        switch (event) {
            case SegmentPolicyChosen(var segment, var policy)
            when policy == null ->
                sql.sql("delete from command.segment_policy where segment = ?")
                        .param(segment.value())
                        .update();
            case SegmentPolicyChosen(var segment, var policy) ->
                sql.sql("""
                        insert into command.segment_policy (segment, policy_id) values (?, ?)
                        on conflict (segment) do update set policy_id = excluded.policy_id
                        """).params(segment.value(), policy.value()).update();
        }
    }
}
