package io.duly.query.deal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An invoice of a deal. It never leaves this package. */
@Entity
@Immutable
@Table(schema = "query", name = "invoice")
@SuppressWarnings("NullAway.Init") // JPA fills the fields itself
class InvoiceRow {

    @Id
    UUID invoiceId;

    UUID dealId;

    String number;

    LocalDate issuedOn;

    BigDecimal amount;

    String currency;

    protected InvoiceRow() {}
}
