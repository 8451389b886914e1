package io.duly.query.deal;

import io.duly.events.deal.DealClosed;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.Stage;
import io.duly.query.sql.BulkStatement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a batch of events changes about one deal; what stays null stays as it is. */
final class DealChange {

    static final BulkStatement<DealChange> WRITE = BulkStatement.of(DealChange.class)
            .column("deal_id", "uuid", change -> change.dealId.value())
            .column("stage", "text", change -> change.stage)
            .column("outcome", "text", change -> change.outcome)
            .column("closed_on", "date", change -> change.closedOn)
            .column("invoiced", "numeric", change -> change.invoiced)
            .column("open", "numeric", change -> change.open)
            .column(
                    "policy_id",
                    "text",
                    change -> change.policy == null
                            ? null
                            : change.policy.policyId().value())
            .column("policy_version", "int4", change -> change.policy == null ? null : change.policy.version())
            .column("net_days", "int4", change -> change.terms == null ? null : change.terms.netDays())
            .column("due_date_roll", "text", change -> change.terms == null ? null : change.terms.roll())
            .column("contract_number", "text", change -> change.contractNumber)
            .column("signed_on", "date", change -> change.signedOn)
            .column("delivered_on", "date", change -> change.deliveredOn)
            .column("delivery_document", "text", change -> change.deliveryDocument)
            .column("version", "int8", change -> change.version)
            .update("query.deal", List.of("deal_id"), """
                    stage = coalesce(r.stage, t.stage),
                    outcome = case when r.stage is null then t.outcome else r.outcome end,
                    closed_on = case when r.stage is null then t.closed_on else r.closed_on end,
                    invoiced = t.invoiced + r.invoiced,
                    open = t.open + r.open,
                    policy_id = coalesce(r.policy_id, t.policy_id),
                    policy_version = coalesce(r.policy_version, t.policy_version),
                    net_days = coalesce(r.net_days, t.net_days),
                    due_date_roll = coalesce(r.due_date_roll, t.due_date_roll),
                    contract_number = coalesce(r.contract_number, t.contract_number),
                    signed_on = coalesce(r.signed_on, t.signed_on),
                    delivered_on = coalesce(r.delivered_on, t.delivered_on),
                    delivery_document = coalesce(r.delivery_document, t.delivery_document),
                    version = r.version""");

    final DealId dealId;

    @Nullable
    Stage stage;

    @Nullable
    Outcome outcome;

    @Nullable
    LocalDate closedOn;

    BigDecimal invoiced = BigDecimal.ZERO;
    BigDecimal open = BigDecimal.ZERO;

    @Nullable
    PolicyVersion policy;

    @Nullable
    PaymentTerms terms;

    @Nullable
    String contractNumber;

    @Nullable
    LocalDate signedOn;

    @Nullable
    LocalDate deliveredOn;

    @Nullable
    String deliveryDocument;

    long version;

    DealChange(DealId dealId) {
        this.dealId = dealId;
    }

    void at(long sequenceNumber) {
        version = sequenceNumber;
    }

    void entered(Stage entered) {
        stage = entered;
        outcome = null;
        closedOn = null;
    }

    void closed(DealClosed closed) {
        stage = Stage.CLOSED;
        outcome = closed.outcome();
        closedOn = closed.closedOn();
    }

    void agreed(PaymentTerms agreed) {
        terms = agreed;
    }

    void signed(String number, LocalDate on) {
        contractNumber = number;
        signedOn = on;
    }

    void delivered(LocalDate on, @Nullable String document) {
        deliveredOn = on;
        deliveryDocument = document;
    }

    void follows(PolicyVersion other) {
        policy = other;
    }

    void invoiced(Money amount) {
        invoiced = invoiced.add(amount.getAmount());
        open = open.add(amount.getAmount());
    }

    /** @param change positive where more is owed */
    void owes(Money change) {
        open = open.add(change.getAmount());
    }
}
