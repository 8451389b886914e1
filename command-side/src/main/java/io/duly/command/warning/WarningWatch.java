package io.duly.command.warning;

import io.duly.command.calendar.CreditorTime;
import io.duly.events.customer.AccountEvent;
import io.duly.events.customer.AttemptEvent;
import io.duly.events.customer.ContactEvent;
import io.duly.events.customer.CreditLimitSet;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.customer.CustomerPauseEvent;
import io.duly.events.customer.LadderChoiceEvent;
import io.duly.events.customer.WarningEvent;
import io.duly.events.customer.WorkEvent;
import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.DealReopened;
import io.duly.events.deal.DifferenceWrittenOff;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.InstalmentBecameOverdue;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.MoneyEvent;
import io.duly.events.deal.MoneyMovedIn;
import io.duly.events.deal.MoneyMovedOut;
import io.duly.events.deal.MoneyReallocated;
import io.duly.events.deal.MoneyRefunded;
import io.duly.events.deal.MoneyTakenBack;
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
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.PaymentTermsAgreed;
import io.duly.events.deal.PlanEvent;
import io.duly.events.deal.PromiseEvent;
import io.duly.events.deal.PromiseToPayBroken;
import io.duly.events.deal.PromiseToPayCounted;
import io.duly.events.deal.PromiseToPayGiven;
import io.duly.events.deal.PromiseToPayKept;
import io.duly.events.deal.PromiseToPayLapsed;
import io.duly.events.deal.PromiseToPayPartlyKept;
import io.duly.events.deal.PromiseToPayReopened;
import io.duly.events.deal.PromiseToPayWithdrawn;
import io.duly.events.deal.StageEntered;
import io.duly.events.deal.StageEvent;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.Origin;
import io.duly.events.shared.Stage;
import io.duly.events.warning.WarningKind;
import io.duly.state.money.OwedChange;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notices events that may raise or end a warning sign, and has the customer judged. The customer decides, so that
 * asking once too often does no harm. Most events concern nobody: one question settles them for the whole batch.
 */
@Component
@ProcessingGroup(WarningWatch.GROUP)
class WarningWatch {

    static final String GROUP = "warning-watch";

    private static final String[] ABOUT_DEALS = {
        WarningKind.ORDER_MUCH_LARGER.name(), WarningKind.DOCUMENTS_UNCONFIRMED.name(), WarningKind.OVER_INVOICED.name()
    };

    private static final String BATCH = "batch of " + GROUP;

    private final JdbcClient sql;
    private final JudgementRunner runner;
    private final CreditorTime creditor;

    WarningWatch(JdbcClient sql, JudgementRunner runner, CreditorTime creditor) {
        this.sql = sql;
        this.runner = runner;
        this.creditor = creditor;
    }

    @EventHandler
    void on(CustomerEvent event, UnitOfWork<?> work) {
        switch (event) {
            case ContactEvent _, CreditLimitSet _ ->
                seen(work).customers.add(event.customerId().value());
            case AccountEvent _,
                    AttemptEvent _,
                    WarningEvent _,
                    CustomerPauseEvent _,
                    WorkEvent _,
                    LadderChoiceEvent _ -> {
                /* nothing follows from these */
            }
        }
    }

    @EventHandler
    void on(StageEvent event, UnitOfWork<?> work) {
        switch (event) {
            case DealOpened opened
            when opened.origin() == Origin.ENTERED ->
                seen(work).customers.add(opened.customerId().value());
            case StageEntered entered when entered.stage() == Stage.PAYMENT -> seenDeal(event, work);
            case ContractSigned _, DealClosed _ -> seenDeal(event, work);
            case DealOpened _, StageEntered _, PaymentTermsAgreed _, GoodsDelivered _, DealReopened _ -> {
                /* nothing follows from these */
            }
        }
    }

    @EventHandler
    void on(MoneyEvent event, UnitOfWork<?> work) {
        switch (event) {
            case InvoiceIssued _,
                    PaymentReceived _,
                    PaymentReversed _,
                    MoneyTakenBack _,
                    CreditNoteIssued _,
                    MoneyMovedIn _,
                    DifferenceWrittenOff _ -> seenDeal(event, work);
            case UnappliedAllocated _, MoneyReallocated _, MoneyRefunded _, MoneyMovedOut _ -> {
                /* comes with money that is seen itself, or lowers no debt of the deal */
            }
        }
        OwedChange.of(event)
                .forEach(change -> seen(work)
                        .instalments
                        .add(change.allocation().instalmentId().value()));
    }

    @EventHandler
    void on(PromiseEvent event, UnitOfWork<?> work) {
        switch (event) {
            case PromiseToPayBroken _,
                    PromiseToPayKept _,
                    PromiseToPayPartlyKept _,
                    PromiseToPayLapsed _,
                    PromiseToPayReopened _ ->
                seen(work).customers.add(event.customerId().value());
            case PromiseToPayGiven _, PromiseToPayCounted _, PromiseToPayWithdrawn _ -> {
                /* what was broken stays broken by these */
            }
        }
    }

    @EventHandler
    void on(PlanEvent event, UnitOfWork<?> work) {
        switch (event) {
            case PaymentPlanBroken _, PaymentPlanFulfilled _, PaymentPlanLapsed _, PaymentPlanReopened _ ->
                seen(work).customers.add(event.customerId().value());
            case PaymentPlanAgreed _,
                    PaymentPlanCounted _,
                    PaymentPlanPartKept _,
                    PaymentPlanPartMissed _,
                    PaymentPlanPartReopened _,
                    PaymentPlanWithdrawn _ -> {
                /* what was broken stays broken by these */
            }
        }
    }

    @EventHandler
    void on(InstalmentBecameOverdue event, UnitOfWork<?> work) {
        seen(work).customers.add(event.customerId().value());
    }

    private void seenDeal(DealEvent event, UnitOfWork<?> work) {
        seen(work).deals.add(event.dealId().value());
    }

    private Seen seen(UnitOfWork<?> work) {
        return work.root().getOrComputeResource(BATCH, _ -> {
            var fresh = new Seen();
            work.root().onPrepareCommit(_ -> runner.judge(concerned(fresh)));
            return fresh;
        });
    }

    /**
     * Money concerns only customers with a credit limit, or with a warning sign that it may end, deals that were
     * invoiced beyond their value, and instalments that are or were overdue.
     */
    private Set<UUID> concerned(Seen seen) {
        var all = new LinkedHashSet<>(seen.customers);
        if (!seen.deals.isEmpty() || !seen.instalments.isEmpty()) {
            all.addAll(sql.sql("""
                            select customer_id from command.instalment_standing i
                            where instalment_id = any(:instalments) and i.due_on < :today
                              and (not i.settled or i.settled_on > i.due_on
                                   or exists (select from command.warning_sign w
                                              where w.customer_id = i.customer_id and w.kind = :latePayment))
                            union
                            select customer_id from command.deal_standing d
                            where deal_id = any(:deals)
                              and (d.invoiced - d.credited > d.value
                                   or exists (select from command.credit_limit c where c.customer_id = d.customer_id)
                                   or exists (select from command.warning_sign w
                                              where w.customer_id = d.customer_id and w.kind = any(:aboutDeals)))""")
                    .param("instalments", seen.instalments.toArray(UUID[]::new))
                    .param("today", creditor.today())
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
        private final Set<UUID> deals = new LinkedHashSet<>();
        private final Set<UUID> instalments = new LinkedHashSet<>();
    }
}
