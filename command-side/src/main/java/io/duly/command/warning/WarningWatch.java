package io.duly.command.warning;

import io.duly.events.customer.CollectorAssigned;
import io.duly.events.customer.ContactChannelAdded;
import io.duly.events.customer.ContactChannelConfirmed;
import io.duly.events.customer.ContactChannelFailed;
import io.duly.events.customer.ContactPersonAdded;
import io.duly.events.customer.ContactPersonAway;
import io.duly.events.customer.ContactPersonBack;
import io.duly.events.customer.ContactPersonChanged;
import io.duly.events.customer.ContactPersonLeft;
import io.duly.events.customer.ContactPersonReachable;
import io.duly.events.customer.ContactPersonUnreachable;
import io.duly.events.customer.CreditLimitSet;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.customer.CustomerRegistered;
import io.duly.events.customer.CustomerRenamed;
import io.duly.events.customer.DismissedCauseGone;
import io.duly.events.customer.WarningSignCleared;
import io.duly.events.customer.WarningSignRaised;
import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.InstalmentBecameOverdue;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.StageEntered;
import io.duly.events.shared.Origin;
import io.duly.events.shared.Stage;
import io.duly.events.warning.WarningKind;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notices what may raise a warning sign or end one, and has the customer judged. The customer decides, so that asking
 * once too often does no harm; most events concern nobody, and are settled with one question for the whole batch.
 */
@Component
@ProcessingGroup(WarningWatch.GROUP)
class WarningWatch {

    static final String GROUP = "warning-watch";

    private static final String[] ABOUT_DEALS = {
        WarningKind.ORDER_MUCH_LARGER.name(), WarningKind.DOCUMENTS_UNCONFIRMED.name()
    };

    private static final String BATCH = "batch of " + GROUP;

    private final JdbcClient sql;
    private final Judgement judgement;

    WarningWatch(JdbcClient sql, Judgement judgement) {
        this.sql = sql;
        this.judgement = judgement;
    }

    @EventHandler
    void on(CustomerEvent event, UnitOfWork<?> work) {
        switch (event) {
            case CustomerRegistered _,
                    CustomerRenamed _,
                    CollectorAssigned _,
                    WarningSignRaised _,
                    WarningSignCleared _,
                    DismissedCauseGone _ -> {
                /* nothing follows from these */
            }
            case ContactPersonAdded _,
                    ContactPersonChanged _,
                    ContactChannelAdded _,
                    ContactChannelFailed _,
                    ContactChannelConfirmed _,
                    ContactPersonAway _,
                    ContactPersonBack _,
                    ContactPersonUnreachable _,
                    ContactPersonReachable _,
                    ContactPersonLeft _,
                    CreditLimitSet _ ->
                seen(work).customers.add(event.customerId().value());
        }
    }

    @EventHandler
    void on(DealOpened event, UnitOfWork<?> work) {
        if (event.origin() == Origin.ENTERED) {
            seen(work).customers.add(event.customerId().value());
        }
    }

    @EventHandler
    void on(InstalmentBecameOverdue event, UnitOfWork<?> work) {
        seen(work).late.add(event.customerId().value());
    }

    @EventHandler
    void on(ContractSigned event, UnitOfWork<?> work) {
        seen(work).deals.add(event.dealId().value());
    }

    @EventHandler
    void on(StageEntered event, UnitOfWork<?> work) {
        if (event.stage() == Stage.PAYMENT) {
            seen(work).deals.add(event.dealId().value());
        }
    }

    @EventHandler
    void on(InvoiceIssued event, UnitOfWork<?> work) {
        seen(work).deals.add(event.dealId().value());
    }

    @EventHandler
    void on(PaymentReceived event, UnitOfWork<?> work) {
        seen(work).deals.add(event.dealId().value());
    }

    @EventHandler
    void on(PaymentReversed event, UnitOfWork<?> work) {
        seen(work).deals.add(event.dealId().value());
    }

    @EventHandler
    void on(CreditNoteIssued event, UnitOfWork<?> work) {
        seen(work).deals.add(event.dealId().value());
    }

    @EventHandler
    void on(DealClosed event, UnitOfWork<?> work) {
        seen(work).deals.add(event.dealId().value());
    }

    private Seen seen(UnitOfWork<?> work) {
        return work.root().getOrComputeResource(BATCH, _ -> {
            var fresh = new Seen();
            work.root().onPrepareCommit(_ -> judgement.judge(concerned(fresh)));
            return fresh;
        });
    }

    /** Money concerns only those who have a limit, or against whom something stands that it may end. */
    private Set<UUID> concerned(Seen seen) {
        var all = new LinkedHashSet<>(seen.customers);
        if (!seen.late.isEmpty() || !seen.deals.isEmpty()) {
            all.addAll(sql.sql("""
                            select customer_id from unnest(:late) as l (customer_id)
                            where not exists (select from command.warning_sign w
                                              where w.customer_id = l.customer_id and w.kind = :latePayment)
                            union
                            select customer_id from command.deal_standing d
                            where deal_id = any(:deals)
                              and (exists (select from command.credit_limit c where c.customer_id = d.customer_id)
                                   or exists (select from command.warning_sign w
                                              where w.customer_id = d.customer_id and w.kind = any(:aboutDeals)))""")
                    .param("late", seen.late.toArray(UUID[]::new))
                    .param("deals", seen.deals.toArray(UUID[]::new))
                    .param("latePayment", WarningKind.LATE_PAYMENT.name())
                    .param("aboutDeals", ABOUT_DEALS)
                    .query(UUID.class)
                    .list());
        }
        return all;
    }

    private static final class Seen {

        private final Set<UUID> customers = new LinkedHashSet<>();
        private final Set<UUID> late = new LinkedHashSet<>();
        private final Set<UUID> deals = new LinkedHashSet<>();
    }
}
