package io.duly.query.deal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Money that came from another deal, and what became of it. It never leaves this package. */
@Entity
@Immutable
@Table(schema = "query", name = "moved_money")
@SuppressWarnings("NullAway.Init") // JPA fills the fields itself
class MovedMoneyRow {

    @Embeddable
    record Key(UUID dealId, UUID moveId) implements Serializable {}

    @EmbeddedId
    Key key;

    UUID fromDeal;

    @Formula("(select d.title from query.deal d where d.deal_id = from_deal)")
    @Nullable
    String fromDealTitle;

    BigDecimal amount;

    BigDecimal unapplied;

    BigDecimal takenBack;

    BigDecimal refunded;

    BigDecimal movedAway;

    String currency;

    LocalDate availableOn;

    protected MovedMoneyRow() {}
}
