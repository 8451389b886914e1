package io.duly.query.worklist;

import io.duly.access.Sight;
import io.duly.events.shared.CustomerId;
import io.duly.query.work.WorkStanding;
import io.duly.query.work.WorkStandings;
import io.duly.query.worklist.WhoseDay.Asked;
import io.duly.query.worklist.WhoseWork.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the work of a day by the customer: without what is completed, put off or handed to others, and with what others
 * handed over. What is completed or put off is back as soon as a warning sign is raised or a promise broken afterwards.
 */
@Component
class WorkOfADay {

    private final DayItems items;
    private final WorkStandings standings;
    private final FactsOfCustomers facts;

    WorkOfADay(DayItems items, WorkStandings standings, FactsOfCustomers facts) {
        this.items = items;
        this.standings = standings;
        this.facts = facts;
    }

    /**
     * @param on today or a day to come, of which only what is planned for it is known: contacts, actions and promises
     *     of that day, and the customers who were put off to it
     */
    List<FoundWork> find(Sight sight, Work work, LocalDate on, LocalDate today) {
        var ahead = on.isAfter(today);
        var own = find(work.own(), on, today);
        var handed = work.handed() == null ? List.<TodayItem>of() : find(work.handed(), on, today);
        var customers = customers(Stream.concat(own.stream(), handed.stream()));
        var known = standings.of(customers);
        var factsOf = facts.of(customers, sight, today);
        var people = work.people();
        Predicate<TodayItem> isTheirs =
                item -> people == null || standing(item, known).liesWith(WorkSides.of(item), people);
        Predicate<TodayItem> wasHandedOver =
                item -> people != null && standing(item, known).wasHandedTo(WorkSides.of(item), people);
        Predicate<TodayItem> isToDo =
                item -> !standing(item, known).restsOn(WorkSides.of(item), on, newsAt(item, factsOf))
                        && (!ahead || item.matter().date().equals(on) || wasPutOffTo(on, item, known));
        var found = new LinkedHashSet<TodayItem>();
        own.stream().filter(isTheirs.and(isToDo)).forEach(found::add);
        handed.stream().filter(wasHandedOver.and(isToDo)).forEach(found::add);
        return FoundWork.of(found, factsOf, known);
    }

    private Collection<TodayItem> find(Asked asked, LocalDate on, LocalDate today) {
        if (asked.owners().isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashSet<>(items.of(asked, today));
        if (on.isAfter(today)) {
            found.addAll(items.plannedFor(on, asked));
        }
        return found;
    }

    private static boolean wasPutOffTo(LocalDate on, TodayItem item, Map<CustomerId, WorkStanding> known) {
        var last = standing(item, known).newest().get(WorkSides.of(item));
        return last != null && on.equals(last.until());
    }

    private static WorkStanding standing(TodayItem item, Map<CustomerId, WorkStanding> known) {
        return known.getOrDefault(item.customer().customerId(), WorkStanding.UNTOUCHED);
    }

    private static @Nullable Instant newsAt(TodayItem item, Map<CustomerId, CustomerFacts> facts) {
        return facts.getOrDefault(item.customer().customerId(), CustomerFacts.NONE)
                .newsAt();
    }

    private static Set<CustomerId> customers(Stream<TodayItem> items) {
        return items.map(item -> item.customer().customerId()).collect(Collectors.toSet());
    }
}
