package io.duly.query.deal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One due part of an invoice and what is open on it. It never leaves this package. */
@Entity
@Immutable
@Table(schema = "query", name = "instalment")
@SuppressWarnings("NullAway.Init") // JPA fills the fields itself
class InstalmentRow {

    @Id
    UUID instalmentId;

    UUID dealId;

    UUID invoiceId;

    String invoiceNumber;

    int ordinal;

    String currency;

    BigDecimal amount;

    BigDecimal open;

    BigDecimal paid;

    BigDecimal credited;

    BigDecimal writtenOff;

    LocalDate dueOn;

    @Nullable
    LocalDate settledOn;

    @Nullable
    LocalDate overdueSince;

    int level;

    @Nullable
    String lastStep;

    @Formula("(select b.amount from query.disputed_debt b where b.instalment_id = instalment_id)")
    @Nullable
    BigDecimal disputed;

    @Formula("(select w.promised from query.promised_of(deal_id) w where w.instalment_id = instalment_id)")
    @Nullable
    BigDecimal promised;

    protected InstalmentRow() {}
}
