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

/** A credit note against an invoice of a deal. It never leaves this package. */
@Entity
@Immutable
@Table(schema = "query", name = "credit_note")
@SuppressWarnings("NullAway.Init") // JPA fills the fields itself
class CreditNoteRow {

    @Id
    UUID creditNoteId;

    UUID dealId;

    UUID invoiceId;

    @Formula("(select i.number from query.invoice i where i.deal_id = deal_id and i.invoice_id = invoice_id)")
    @Nullable
    String invoiceNumber;

    String number;

    BigDecimal amount;

    BigDecimal unapplied;

    BigDecimal refunded;

    BigDecimal movedAway;

    String currency;

    LocalDate issuedOn;

    protected CreditNoteRow() {}
}
