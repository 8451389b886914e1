package io.duly.command.policy;

import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.escalation.EscalationPolicyEvent;
import io.duly.events.escalation.EscalationPolicyPublished;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.PolicyVersion;
import io.duly.stored.EventJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the published ladders where every command can find them, written together with the event itself. */
@Component
@ProcessingGroup(PolicyLookup.GROUP)
class PolicyLookup implements Policies {

    static final String GROUP = "policy-lookup";

    private final JdbcClient sql;
    private final JsonMapper json = EventJson.mapper();

    /** Versions never change, so what was read once stays right. */
    private final Map<PolicyVersion, EscalationPolicy> read = new ConcurrentHashMap<>();

    PolicyLookup(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(EscalationPolicyEvent event) {
        switch (event) {
            case EscalationPolicyPublished published ->
                sql.sql("insert into command.escalation_policy (policy_id, version, policy) values (?, ?, ?)")
                        .params(
                                published.policyId().value(),
                                published.version(),
                                json.writeValueAsString(published.policy()))
                        .update();
        }
    }

    @Override
    public Optional<EscalationPolicy> find(PolicyVersion version) {
        var known = read.get(version);
        if (known != null) {
            return Optional.of(known);
        }
        var found = sql.sql("select policy from command.escalation_policy where policy_id = ? and version = ?")
                .params(version.policyId().value(), version.version())
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, EscalationPolicy.class));
        found.ifPresent(policy -> read.put(version, policy));
        return found;
    }

    @Override
    public Optional<PolicyVersion> latest(PolicyId policyId) {
        return sql.sql(
                        "select version from command.escalation_policy where policy_id = ? order by version desc limit 1")
                .param(policyId.value())
                .query(Integer.class)
                .optional()
                .map(version -> new PolicyVersion(policyId, version));
    }

    @Override
    public List<Integer> versions(PolicyId policyId) {
        return sql.sql("select version from command.escalation_policy where policy_id = ? order by version")
                .param(policyId.value())
                .query(Integer.class)
                .list();
    }
}
