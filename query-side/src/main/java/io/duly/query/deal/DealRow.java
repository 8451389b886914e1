package io.duly.query.deal;

import io.duly.events.deal.DueDateRoll;
import io.duly.events.deal.Outcome;
import io.duly.events.shared.Origin;
import io.duly.events.shared.Stage;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A deal together with its customer's name. It never leaves this package. */
@Entity
@Immutable
@Table(schema = "query", name = "deal_listing")
@SuppressWarnings("NullAway.Init") // JPA fills the fields itself
class DealRow {

    @Id
    UUID dealId;

    UUID customerId;

    @Nullable
    String customerName;

    @Nullable
    String collector;

    String title;

    @Enumerated(EnumType.STRING)
    Stage stage;

    @Enumerated(EnumType.STRING)
    @Nullable
    Outcome outcome;

    BigDecimal value;

    BigDecimal invoiced;

    BigDecimal open;

    String currency;

    LocalDate openedOn;

    @Nullable
    LocalDate closedOn;

    String salesperson;

    String policyId;

    int policyVersion;

    @Nullable
    Integer netDays;

    @Enumerated(EnumType.STRING)
    @Nullable
    DueDateRoll dueDateRoll;

    @Nullable
    String contractNumber;

    @Nullable
    LocalDate signedOn;

    @Nullable
    LocalDate deliveredOn;

    @Nullable
    String deliveryDocument;

    @Enumerated(EnumType.STRING)
    Origin origin;

    long version;

    protected DealRow() {}
}
