package io.duly.query.deal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Money that came in for a deal. It never leaves this package. */
@Entity
@Immutable
@Table(schema = "query", name = "payment")
@SuppressWarnings("NullAway.Init") // JPA fills the fields itself
class PaymentRow {

    @Id
    UUID paymentId;

    UUID dealId;

    BigDecimal amount;

    BigDecimal unapplied;

    BigDecimal takenBack;

    BigDecimal refunded;

    BigDecimal movedAway;

    String currency;

    LocalDate receivedOn;

    @Nullable
    LocalDate reversedOn;

    @Nullable
    String reversalReason;

    protected PaymentRow() {}
}
