package io.duly.query.worklist;

import static java.util.stream.Collectors.toMap;

import io.duly.access.Sight;
import io.duly.events.escalation.Priorities;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;
import io.duly.query.day.CreditorDay;
import io.duly.query.page.Cursor;
import io.duly.query.page.Extent;
import io.duly.query.page.Page;
import io.duly.query.web.InvalidRequest;
import io.duly.query.work.WorkPriorities;
import io.duly.query.worklist.WorkLines.Placed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Lists the work of a day, one line for each customer. */
@Component
class WorkList {

    private static final String ORDER = "worklist";
    private static final int FARTHEST_DAYS = 366;

    /**
     * A page of the list.
     *
     * @param count how many customers the whole list has
     * @param totals what the things of the whole list are about, by currency
     * @param priorities the most that each reason can give
     */
    record Found(LocalDate on, Page<WorkLine> page, int count, List<TodayTotal> totals, Priorities priorities) {}

    private record Last(long points, String customer) {}

    private final WhoseWork whose;
    private final WorkOfADay work;
    private final WorkPriorities priorities;
    private final WorkLines lines;
    private final CreditorDay day;

    WorkList(WhoseWork whose, WorkOfADay work, WorkPriorities priorities, WorkLines lines, CreditorDay day) {
        this.whose = whose;
        this.work = work;
        this.priorities = priorities;
        this.lines = lines;
        this.day = day;
    }

    /**
     * All from one moment.
     *
     * @param owner whose work; that of who asks when null
     * @param wanted the day; today when null
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Found list(Sight sight, @Nullable UserName owner, @Nullable LocalDate wanted, Extent extent) {
        var today = day.today();
        var on = wanted == null ? today : wanted;
        requireKnown(on, today);
        var last = Cursor.read(extent.cursor(), ORDER, cursor -> new Last(cursor.place(1), cursor.get(2)));
        var found = work.find(sight, whose.asked(sight, owner), on, today);
        var weights = priorities.current();
        var byCustomer =
                found.stream().collect(toMap(some -> some.customer().customerId(), Function.<FoundWork>identity()));
        var rest = WorkRanking.rank(found.stream().map(FoundWork::candidate).toList(), weights, on).stream()
                .filter(ranked -> last == null || isAfter(last, ranked))
                .limit(extent.toRead())
                .map(ranked -> new Placed(
                        Objects.requireNonNull(byCustomer.get(ranked.candidate().customerId())), ranked))
                .toList();
        var page = Page.of(rest, extent, WorkList::place);
        var shown = new Page<>(lines.of(page.items(), sight, on), page.next());
        var items = found.stream().flatMap(some -> some.items().stream()).toList();
        return new Found(on, shown, found.size(), TodayTotal.of(items), weights);
    }

    private static void requireKnown(LocalDate on, LocalDate today) {
        if (on.isBefore(today)) {
            throw new InvalidRequest("on", "is a day that has passed: what was to be done then is not known any more");
        }
        if (on.isAfter(today.plusDays(FARTHEST_DAYS))) {
            throw new InvalidRequest("on", "must be within a year");
        }
    }

    private static boolean isAfter(Last last, RankedWork ranked) {
        return ranked.points() < last.points()
                || (ranked.points() == last.points() && id(ranked).compareTo(last.customer()) > 0);
    }

    private static Cursor place(Placed placed) {
        return Cursor.at(ORDER, placed.ranked().points(), id(placed.ranked()));
    }

    private static String id(RankedWork ranked) {
        CustomerId customer = ranked.candidate().customerId();
        return customer.value().toString();
    }
}
