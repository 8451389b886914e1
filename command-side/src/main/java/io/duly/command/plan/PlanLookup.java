package io.duly.command.plan;

import io.duly.events.deal.PaymentPlanAgreed;
import io.duly.events.deal.PaymentPlanBroken;
import io.duly.events.deal.PaymentPlanCounted;
import io.duly.events.deal.PaymentPlanFulfilled;
import io.duly.events.deal.PaymentPlanLapsed;
import io.duly.events.deal.PaymentPlanPartKept;
import io.duly.events.deal.PaymentPlanPartMissed;
import io.duly.events.deal.PaymentPlanPartReopened;
import io.duly.events.deal.PaymentPlanReopened;
import io.duly.events.deal.PaymentPlanWithdrawn;
import io.duly.events.deal.PlanEvent;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlanId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers in the command's own transaction which plans are broken. */
@Component
@ProcessingGroup(PlanLookup.GROUP)
class PlanLookup implements BrokenPlans {

    static final String GROUP = "plan-lookup";

    private final JdbcClient sql;

    PlanLookup(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<BrokenPlan> since(CustomerId customerId, LocalDate day) {
        return sql.sql("""
                        select plan_id, deal_id, missed, broken_on from command.broken_plan
                        where customer_id = ? and broken_on >= ?
                        order by broken_on, deal_id, plan_id""")
                .params(customerId.value(), day)
                .query((row, _) -> new BrokenPlan(
                        new PlanId(row.getObject("plan_id", UUID.class)),
                        new DealId(row.getObject("deal_id", UUID.class)),
                        row.getObject("missed", LocalDate.class),
                        row.getObject("broken_on", LocalDate.class)))
                .list();
    }

    @EventHandler
    void on(PlanEvent event) {
        switch (event) {
            case PaymentPlanBroken broken -> put(broken);
            case PaymentPlanReopened _, PaymentPlanFulfilled _, PaymentPlanLapsed _ -> mend(event);
            case PaymentPlanAgreed _,
                    PaymentPlanCounted _,
                    PaymentPlanPartKept _,
                    PaymentPlanPartMissed _,
                    PaymentPlanPartReopened _,
                    PaymentPlanWithdrawn _ -> {
                /* a plan is broken or not as a whole */
            }
        }
    }

    private void put(PaymentPlanBroken event) {
        sql.sql("""
                        insert into command.broken_plan (deal_id, plan_id, customer_id, missed, broken_on)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        event.dealId().value(),
                        event.planId().value(),
                        event.customerId().value(),
                        event.missed().getLast(),
                        event.brokenOn())
                .update();
    }

    private void mend(PlanEvent event) {
        sql.sql("delete from command.broken_plan where deal_id = ? and plan_id = ?")
                .params(event.dealId().value(), event.planId().value())
                .update();
    }
}
