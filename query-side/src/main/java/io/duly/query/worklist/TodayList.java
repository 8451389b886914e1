package io.duly.query.worklist;

import io.duly.access.Sight;
import io.duly.events.shared.DealId;
import io.duly.events.shared.UserName;
import io.duly.query.access.StaffNames;
import io.duly.query.contact.QuietHours;
import io.duly.query.day.CreditorDay;
import io.duly.query.playbook.PlaybookTexts;
import io.duly.query.worklist.TodayItem.StandingSign;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Lists what there is to do today, in few statements however much it is. */
@Component
@EnableConfigurationProperties(QuietHours.class)
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
    private final TodayRows sales;
    private final StepRows debts;
    private final DisputeRows disputes;
    private final FollowUpRows followUps;
    private final RefusalRows refusals;
    private final PromiseRows promises;
    private final ReachableCustomers reachable;
    private final PlaybookTexts playbooks;
    private final DealFacts deals;
    private final StaffNames staff;
    private final QuietHours quiet;
    private final CreditorDay day;

    TodayList(
            WhoseDay whose,
            TodayRows sales,
            StepRows debts,
            DisputeRows disputes,
            FollowUpRows followUps,
            RefusalRows refusals,
            PromiseRows promises,
            ReachableCustomers reachable,
            PlaybookTexts playbooks,
            DealFacts deals,
            StaffNames staff,
            QuietHours quiet,
            CreditorDay day) {
        this.whose = whose;
        this.sales = sales;
        this.debts = debts;
        this.disputes = disputes;
        this.followUps = followUps;
        this.refusals = refusals;
        this.promises = promises;
        this.reachable = reachable;
        this.playbooks = playbooks;
        this.deals = deals;
        this.staff = staff;
        this.quiet = quiet;
        this.day = day;
    }

    /** @param owner whose day; that of who asks when null */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Today list(Sight sight, @Nullable UserName owner, int limit) {
        var asked = whose.asked(sight, owner);
        var now = day.now();
        var today = day.of(now);
        var found = asked.owners().isEmpty() ? List.<TodayItem>of() : find(asked, today);
        var shown = found.stream().limit(limit).toList();
        var words = words(shown, now);
        return new Today(
                today,
                shown.stream().map(words::line).toList(),
                found.size() > limit,
                found.size(),
                TodayTotal.of(found));
    }

    private List<TodayItem> find(WhoseDay.Asked asked, LocalDate today) {
        return TodayOrder.sort(Stream.of(
                        sales.actions(today, asked),
                        sales.gaps(today, asked),
                        sales.signs(day.zone(), asked),
                        debts.steps(today, asked),
                        followUps.list(today, asked),
                        debts.money(asked),
                        disputes.disputes(today, asked),
                        promises.promises(today, asked),
                        refusals.refusals(today, day.zone(), asked))
                .flatMap(List::stream)
                .toList());
    }

    /** For everything that is shown at once. */
    private TodayWords words(List<TodayItem> shown, Instant now) {
        var customers = shown.stream()
                .filter(item -> !(item instanceof StandingSign))
                .map(item -> item.customer().customerId())
                .collect(Collectors.toSet());
        var texts = playbooks.of(each(shown, TodayItem::wordsFrom));
        var facts = deals.of(each(shown, item -> item.wordsFrom() == null ? null : dealOf(item)));
        return new TodayWords(reachable.of(customers, now, day.of(now)), texts, facts, staff, quiet, now, day.zone());
    }

    private static @Nullable DealId dealOf(TodayItem item) {
        var deal = item.deal();
        return deal == null ? null : deal.dealId();
    }

    private static <T> Set<T> each(List<TodayItem> shown, Function<TodayItem, @Nullable T> part) {
        var parts = new HashSet<T>();
        for (var item : shown) {
            var found = part.apply(item);
            if (found != null) {
                parts.add(found);
            }
        }
        return parts;
    }
}
