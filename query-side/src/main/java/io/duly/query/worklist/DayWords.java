package io.duly.query.worklist;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.query.access.StaffNames;
import io.duly.query.contact.QuietHours;
import io.duly.query.day.CreditorDay;
import io.duly.query.escalation.StepScripts;
import io.duly.query.playbook.PlaybookTexts;
import io.duly.query.worklist.TodayItem.DueStep;
import io.duly.query.worklist.TodayItem.StandingSign;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Finds at once whom to turn to and what to say about everything that is shown. */
@Component
@EnableConfigurationProperties(QuietHours.class)
class DayWords {

    private final ReachableCustomers reachable;
    private final PlaybookTexts playbooks;
    private final DealFacts deals;
    private final StepScripts scripts;
    private final StaffNames staff;
    private final QuietHours quiet;
    private final CreditorDay day;

    DayWords(
            ReachableCustomers reachable,
            PlaybookTexts playbooks,
            DealFacts deals,
            StepScripts scripts,
            StaffNames staff,
            QuietHours quiet,
            CreditorDay day) {
        this.reachable = reachable;
        this.playbooks = playbooks;
        this.deals = deals;
        this.scripts = scripts;
        this.staff = staff;
        this.quiet = quiet;
        this.day = day;
    }

    /** Nobody is turned to about a sign alone. */
    TodayWords of(List<TodayItem> shown, Instant now) {
        var customers = shown.stream()
                .filter(item -> !(item instanceof StandingSign))
                .map(item -> item.customer().customerId())
                .collect(Collectors.toSet());
        return of(shown, customers, now);
    }

    /** @param customers who may be turned to */
    TodayWords of(List<TodayItem> shown, Collection<CustomerId> customers, Instant now) {
        var texts = playbooks.of(each(shown, TodayItem::wordsFrom));
        var steps = scripts.of(each(shown, item -> item instanceof DueStep ? dealOf(item) : null));
        var facts = deals.of(
                each(shown, item -> item.wordsFrom() == null && !(item instanceof DueStep) ? null : dealOf(item)));
        return new TodayWords(
                reachable.of(customers, now, day.of(now)), texts, steps, facts, staff, quiet, now, day.zone());
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
