package io.duly.query.escalation;

import io.duly.events.playbook.Texts;
import io.duly.events.shared.DealId;
import io.duly.events.shared.StepId;
import io.duly.stored.EventJson;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the words of steps in the versions of the ladders by which they were taken. */
@Component
public class StepScripts {

    /** One step of one deal. */
    public record DealStep(DealId dealId, StepId step) {}

    private static final String FIND = """
            select distinct on (s.deal_id, s.step) s.deal_id, s.step, p.script
            from query.escalation_step s
            join query.policy_step p
              on p.policy_id = s.policy_id and p.version = s.policy_version and p.step = s.step
            where s.deal_id = any(:deals) and s.taken and p.script is not null
            order by s.deal_id, s.step, s.global_index desc
            """;

    private final JdbcClient jdbc;

    StepScripts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As each step was taken last; steps without words are left out. */
    public Map<DealStep, Texts> of(Set<DealId> deals) {
        var found = new HashMap<DealStep, Texts>();
        if (!deals.isEmpty()) {
            jdbc.sql(FIND)
                    .param("deals", deals.stream().map(DealId::value).toArray(UUID[]::new))
                    .query(row -> {
                        var deal = new DealId(row.getObject("deal_id", UUID.class));
                        found.put(
                                new DealStep(deal, new StepId(row.getString("step"))),
                                EventJson.mapper().readValue(row.getString("script"), Texts.class));
                    });
        }
        return found;
    }

    /** The words as they are kept; null where there are none. */
    public static @Nullable Texts read(@Nullable String script) {
        return script == null ? null : EventJson.mapper().readValue(script, Texts.class);
    }
}
