package io.duly.query.worklist;

import io.duly.access.Sight;
import io.duly.events.shared.UserName;
import io.duly.query.day.CreditorDay;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Lists what there is to do today, in few statements however much it is. */
@Component
class TodayList {

    /**
     * What there is to do.
     *
     * @param more whether there is more than was asked for
     * @param count how many items the whole list has
     * @param totals what the whole list is about, by currency
     */
    record Today(LocalDate on, List<TodayLine> items, boolean more, int count, List<TodayTotal> totals) {}

    private final WhoseDay whose;
    private final DayItems items;
    private final DayWords words;
    private final CreditorDay day;

    TodayList(WhoseDay whose, DayItems items, DayWords words, CreditorDay day) {
        this.whose = whose;
        this.items = items;
        this.words = words;
        this.day = day;
    }

    /** @param owner whose day; that of who asks when null */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Today list(Sight sight, @Nullable UserName owner, int limit) {
        var asked = whose.asked(sight, owner);
        var now = day.now();
        var today = day.of(now);
        var found = asked.owners().isEmpty() ? List.<TodayItem>of() : TodayOrder.sort(items.of(asked, today));
        var shown = found.stream().limit(limit).toList();
        var shownInWords = words.of(shown, now);
        return new Today(
                today,
                shown.stream().map(shownInWords::line).toList(),
                found.size() > limit,
                found.size(),
                TodayTotal.of(found));
    }
}
