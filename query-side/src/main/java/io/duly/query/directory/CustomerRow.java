package io.duly.query.directory;

import io.duly.events.shared.Origin;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A customer. It never leaves this package. */
@Entity
@Immutable
@Table(schema = "query", name = "customer")
@SuppressWarnings("NullAway.Init") // JPA fills the fields itself
class CustomerRow {

    @Id
    UUID customerId;

    String name;

    @Nullable
    String number;

    @Nullable
    String collector;

    @Nullable
    BigDecimal creditLimit;

    @Nullable
    String creditLimitCurrency;

    @Nullable
    String calendar;

    @Nullable
    String zone;

    @Nullable
    String segment;

    @Nullable
    String policyId;

    @Enumerated(EnumType.STRING)
    Origin origin;

    Instant registeredAt;

    long version;

    protected CustomerRow() {}
}
