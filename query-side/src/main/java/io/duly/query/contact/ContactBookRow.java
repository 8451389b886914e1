package io.duly.query.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The contact book of a customer, as JSON. It never leaves this package. */
@Entity
@Immutable
@Table(schema = "query", name = "contact_book")
@SuppressWarnings("NullAway.Init") // JPA fills the fields itself
class ContactBookRow {

    @Id
    UUID customerId;

    @Formula("(select c.name from query.customer c where c.customer_id = customer_id)")
    @Nullable
    String customerName;

    String book;

    long version;

    protected ContactBookRow() {}
}
