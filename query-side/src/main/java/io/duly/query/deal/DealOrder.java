package io.duly.query.deal;

import io.duly.query.page.Cursor;
import io.duly.query.web.InvalidRequest;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.jpa.domain.Specification;

/** An order in which deals are listed: by age, or by what is open on them, currency by currency. */
record DealOrder(boolean byAmount, boolean descending) {

    /**
     * @param sort {@code newest} or {@code amount}
     * @param order {@code desc} or {@code asc}
     */
    static DealOrder of(String sort, String order) {
        var byAmount = switch (sort) {
            case "newest" -> false;
            case "amount" -> true;
            case String _ -> throw new InvalidRequest("sort", "is none of newest, amount");
        };
        return switch (order) {
            case "desc" -> new DealOrder(byAmount, true);
            case "asc" -> new DealOrder(byAmount, false);
            case String _ -> throw new InvalidRequest("order", "is neither desc nor asc");
        };
    }

    Sort sort() {
        var direction = descending ? Direction.DESC : Direction.ASC;
        return byAmount
                ? Sort.by(direction, DealSpecifications.CURRENCY, DealSpecifications.OPEN, DealSpecifications.DEAL_ID)
                : Sort.by(direction, DealSpecifications.OPENED_ON, DealSpecifications.DEAL_ID);
    }

    Cursor after(DealRow last) {
        return byAmount
                ? Cursor.at(name(), last.currency, last.open.toPlainString(), last.dealId)
                : Cursor.at(name(), last.openedOn, last.dealId);
    }

    /** What follows a cursor; everything when there is none. */
    Specification<DealRow> goOn(@Nullable String cursor) {
        Specification<DealRow> rest =
                byAmount ? Cursor.read(cursor, name(), this::afterAmount) : Cursor.read(cursor, name(), this::afterDay);
        return rest == null ? Specification.unrestricted() : rest;
    }

    private Specification<DealRow> afterDay(Cursor cursor) {
        return DealSpecifications.after(cursor.day(1), UUID.fromString(cursor.get(2)), descending);
    }

    private Specification<DealRow> afterAmount(Cursor cursor) {
        return DealSpecifications.after(
                CurrencyUnit.of(cursor.get(1)), cursor.amount(2), UUID.fromString(cursor.get(3)), descending);
    }

    private String name() {
        return (byAmount ? "amount" : "newest") + (descending ? "-desc" : "-asc");
    }
}
