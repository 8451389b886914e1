package io.duly.query.effect;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.duly.events.playbook.ActionOwner;
import io.duly.events.shared.UserName;
import io.duly.query.web.Spoken;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of the actions that were due in a period, by salesperson and by team.
 *
 * @param on the day on which the actions stand so
 * @param teams a person who works in several teams counts in each
 * @param headOfSales the actions that playbooks give to the head of sales, on all deals
 */
record DisciplineReport(
        LocalDate from,
        LocalDate to,
        LocalDate on,
        List<OfPerson> salespeople,
        List<OfTeam> teams,
        Counts headOfSales) {

    /**
     * Of the deals of one salesperson.
     *
     * @param coverageWaivers how many of the deals were let out of the negotiation in the period with too few contacts
     */
    record OfPerson(
            UserName salesperson,
            @Nullable String salespersonName,
            @JsonUnwrapped Counts counts,
            long coverageWaivers) {}

    /** @param team null for the people who are in none */
    record OfTeam(
            @Nullable String team,
            String name,
            @JsonUnwrapped Counts counts) {

        static OfTeam none(Counts counts) {
            return new OfTeam(null, Spoken.sentence("no team"), counts);
        }
    }

    /** What became of the actions of one owner on the deals of one salesperson. */
    record Counted(UserName salesperson, ActionOwner owner, Counts counts) {}

    /**
     * @param waivers of contacts, by salesperson
     * @param names what the salespeople are called
     */
    static DisciplineReport add(
            Period period,
            LocalDate on,
            List<Counted> counted,
            Map<UserName, Long> waivers,
            SalesTeams teams,
            Function<UserName, @Nullable String> names) {
        var counts = new TreeMap<UserName, Counts>(Comparator.comparing(UserName::value));
        waivers.keySet().forEach(person -> counts.put(person, Counts.NONE));
        counted.stream()
                .filter(line -> line.owner() == ActionOwner.SALESPERSON)
                .forEach(line -> counts.put(line.salesperson(), line.counts()));
        var people = counts.entrySet().stream()
                .map(entry -> new OfPerson(
                        entry.getKey(),
                        names.apply(entry.getKey()),
                        entry.getValue(),
                        waivers.getOrDefault(entry.getKey(), 0L)))
                .toList();
        var head = counted.stream()
                .filter(line -> line.owner() == ActionOwner.HEAD_OF_SALES)
                .map(Counted::counts)
                .reduce(Counts.NONE, Counts::plus);
        return new DisciplineReport(period.from(), period.to(), on, people, byTeam(people, teams), head);
    }

    private static List<OfTeam> byTeam(List<OfPerson> people, SalesTeams teams) {
        var counts = new TreeMap<String, Counts>();
        var noTeam = Counts.NONE;
        for (var person : people) {
            var theirs = teams.teamsOf(person.salesperson().value());
            theirs.forEach(team -> counts.merge(team, person.counts(), Counts::plus));
            noTeam = theirs.isEmpty() ? noTeam.plus(person.counts()) : noTeam;
        }
        var found = new ArrayList<OfTeam>();
        counts.forEach((team, sum) -> found.add(new OfTeam(team, team, sum)));
        if (noTeam.total() > 0) {
            found.add(OfTeam.none(noTeam));
        }
        return found;
    }

    /**
     * How many actions there were and what became of them. What a deal no longer needed when it ended is not counted.
     *
     * @param missed lapsed, or past their day and still not done
     * @param open their day has not passed
     * @param onTimeRate of those done or missed; null when there are none
     */
    record Counts(
            long doneOnTime,
            long doneLate,
            long waived,
            long missed,
            long open,
            long total,
            @Nullable BigDecimal onTimeRate) {

        static final Counts NONE = of(0, 0, 0, 0, 0);
        private static final int DIGITS = 4;

        static Counts of(long doneOnTime, long doneLate, long waived, long missed, long open) {
            var judged = doneOnTime + doneLate + missed;
            return new Counts(
                    doneOnTime,
                    doneLate,
                    waived,
                    missed,
                    open,
                    judged + waived + open,
                    judged == 0
                            ? null
                            : BigDecimal.valueOf(doneOnTime)
                                    .divide(BigDecimal.valueOf(judged), DIGITS, RoundingMode.HALF_UP));
        }

        Counts plus(Counts other) {
            return of(
                    doneOnTime + other.doneOnTime,
                    doneLate + other.doneLate,
                    waived + other.waived,
                    missed + other.missed,
                    open + other.open);
        }
    }
}
