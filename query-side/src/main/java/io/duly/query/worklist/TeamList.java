package io.duly.query.worklist;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import io.duly.access.Sight;
import io.duly.access.Staff;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import io.duly.events.work.WorkSide;
import io.duly.query.access.StaffNames;
import io.duly.query.day.CreditorDay;
import io.duly.query.worklist.TeamWork.Load;
import io.duly.query.worklist.TeamWork.MoneyIn;
import io.duly.query.worklist.TeamWork.PersonWork;
import io.duly.query.worklist.TeamWork.Results;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Shows who has how much to do and what came of what was done, by person and team. */
@Component
class TeamList {

    /** In place of a person or a team that there is not. */
    private static final String NOBODY = "";

    private static final Comparator<String> LAST_WITHOUT =
            comparing(String::isEmpty).thenComparing(naturalOrder());

    private record Share(FoundWork found, TodayItem item) {}

    private final WhoseWork whose;
    private final WorkOfADay work;
    private final ResultRows results;
    private final Staff staff;
    private final StaffNames names;
    private final CreditorDay day;

    TeamList(WhoseWork whose, WorkOfADay work, ResultRows results, Staff staff, StaffNames names, CreditorDay day) {
        this.whose = whose;
        this.work = work;
        this.results = results;
        this.staff = staff;
        this.names = names;
        this.day = day;
    }

    /** All from one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    List<TeamWork> list(Sight sight, LocalDate from, LocalDate to) {
        var today = day.today();
        var shares = new HashMap<String, List<Share>>();
        for (var found : work.find(sight, whose.asked(sight, null), today, today)) {
            found.items()
                    .forEach(item -> shares.computeIfAbsent(holder(found, item), _ -> new ArrayList<>())
                            .add(new Share(found, item)));
        }
        var done = results.of(from, to);
        var people = new HashSet<String>(shares.keySet());
        done.keySet().stream().filter(person -> isOfTheSide(sight, person)).forEach(people::add);
        var teams = new TreeMap<String, List<String>>(LAST_WITHOUT);
        people.forEach(person ->
                teams.computeIfAbsent(team(person), _ -> new ArrayList<>()).add(person));
        return teams.entrySet().stream()
                .map(team -> team(team.getKey(), team.getValue(), shares, done, today))
                .toList();
    }

    private TeamWork team(
            String name,
            List<String> people,
            Map<String, List<Share>> shares,
            Map<String, Results> done,
            LocalDate today) {
        var all = people.stream()
                .flatMap(person -> shares.getOrDefault(person, List.of()).stream())
                .toList();
        var of = people.stream()
                .sorted(LAST_WITHOUT)
                .map(person -> person(
                        person,
                        load(shares.getOrDefault(person, List.of()), today),
                        done.getOrDefault(person, Results.NONE)))
                .toList();
        return new TeamWork(
                name.isEmpty() ? null : name,
                load(all, today),
                sum(of.stream().map(PersonWork::results).toList()),
                of);
    }

    private PersonWork person(String name, Load load, Results result) {
        if (name.isEmpty()) {
            return new PersonWork(null, null, null, null, null, load, result);
        }
        var user = new UserName(name);
        var substitute = staff.substituteOf(user).map(UserName::value).orElse(null);
        return new PersonWork(
                name, names.of(name), staff.roleOf(user).orElse(null), substitute, names.of(substitute), load, result);
    }

    /** Whoever got it, or whose it is by itself. */
    private static String holder(FoundWork found, TodayItem item) {
        var side = WorkSides.of(item);
        var given = found.standing().handedOver().get(side);
        var user = given != null
                ? given.handedTo()
                : side == WorkSide.SALES
                        ? item.matter().salesperson()
                        : item.matter().collector();
        return user == null ? NOBODY : user.value();
    }

    private static Load load(List<Share> shares, LocalDate today) {
        var customers = shares.stream().map(Share::found).distinct().toList();
        var oldest = shares.stream()
                .map(Share::item)
                .filter(TodayItem::isDue)
                .map(item -> item.matter().date())
                .min(naturalOrder());
        return new Load(
                customers.size(),
                shares.size(),
                TodayTotal.of(shares.stream().map(Share::item).toList()),
                oldest.map(since -> Math.max(0, DAYS.between(since, today))).orElse(null),
                (int) customers.stream()
                        .filter(found -> found.standing().claimOn(today).isPresent())
                        .count());
    }

    private static Results sum(Collection<Results> parts) {
        var money = new TreeMap<String, BigDecimal>();
        parts.stream()
                .flatMap(part -> part.moneyIn().stream())
                .forEach(paid -> money.merge(paid.currency(), new BigDecimal(paid.amount()), BigDecimal::add));
        return new Results(
                sum(parts, Results::attempts),
                sum(parts, Results::reached),
                sum(parts, Results::promises),
                sum(parts, Results::kept),
                sum(parts, Results::completed),
                sum(parts, Results::lapsed),
                money.entrySet().stream()
                        .map(entry ->
                                new MoneyIn(entry.getKey(), entry.getValue().toPlainString()))
                        .toList());
    }

    private static int sum(Collection<Results> parts, ToIntFunction<Results> count) {
        return parts.stream().mapToInt(count).sum();
    }

    private String team(String person) {
        return person.isEmpty() ? NOBODY : staff.teamOf(new UserName(person)).orElse(NOBODY);
    }

    /** Heads see the results of their side. */
    private boolean isOfTheSide(Sight sight, String person) {
        var role = staff.roleOf(new UserName(person)).orElse(null);
        return switch (sight.viewer().role()) {
            case HEAD_OF_SALES -> role == Role.SALESPERSON || role == Role.HEAD_OF_SALES;
            case HEAD_OF_COLLECTIONS -> role == Role.COLLECTOR || role == Role.HEAD_OF_COLLECTIONS;
            case SALESPERSON, COLLECTOR, ACCOUNTANT, AUDITOR, OPERATOR, MONITOR -> true;
        };
    }
}
