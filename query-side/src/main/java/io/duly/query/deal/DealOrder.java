package io.duly.query.deal;

import io.duly.query.page.Cursor;
import io.duly.query.page.Sorting;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.jpa.domain.Specification;

/** An order in which deals are listed: by age, or by what is open on them, currency by currency. */
record DealOrder(Sorting sorting) {

    Sort sort() {
        var direction = sorting.descending() ? Direction.DESC : Direction.ASC;
        return sorting.byAmount()
                ? Sort.by(direction, DealSpecifications.CURRENCY, DealSpecifications.OPEN, DealSpecifications.DEAL_ID)
                : Sort.by(direction, DealSpecifications.OPENED_ON, DealSpecifications.DEAL_ID);
    }

    Cursor after(DealRow last) {
        return sorting.byAmount()
                ? Cursor.at(sorting.name(), last.currency, last.open.toPlainString(), last.dealId)
                : Cursor.at(sorting.name(), last.openedOn, last.dealId);
    }

    /** What follows a cursor; everything when there is none. */
    Specification<DealRow> goOn(@Nullable String cursor) {
        Specification<DealRow> rest = sorting.byAmount()
                ? Cursor.read(cursor, sorting.name(), this::afterAmount)
                : Cursor.read(cursor, sorting.name(), this::afterDay);
        return rest == null ? Specification.unrestricted() : rest;
    }

    private Specification<DealRow> afterDay(Cursor cursor) {
        return DealSpecifications.after(cursor.day(1), UUID.fromString(cursor.get(2)), sorting.descending());
    }

    private Specification<DealRow> afterAmount(Cursor cursor) {
        return DealSpecifications.after(
                CurrencyUnit.of(cursor.get(1)), cursor.amount(2), UUID.fromString(cursor.get(3)), sorting.descending());
    }
}
