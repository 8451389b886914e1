package io.duly.query.worklist;

import io.duly.access.Sight;
import io.duly.access.Staff;
import io.duly.events.escalation.StepOwner;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import io.duly.query.work.WorkStandings;
import io.duly.query.worklist.WhoseDay.Asked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says what is whose work by the customer: one's own and that of the absent for whom one stands in, without what was
 * handed to others, and with what others handed over. Heads have all of their team's.
 */
@Component
class WhoseWork {

    /**
     * Whose work is asked for.
     *
     * @param own what it is by itself
     * @param handed what others handed over; null where they handed nothing over
     * @param people whose it is; null for a whole team
     */
    record Work(Asked own, @Nullable Asked handed, @Nullable Set<UserName> people) {

        List<Asked> parts() {
            var parts = new ArrayList<Asked>();
            parts.add(own);
            if (handed != null) {
                parts.add(handed);
            }
            return parts;
        }
    }

    private final WhoseDay whose;
    private final WorkStandings standings;
    private final Staff staff;
    private final JdbcClient jdbc;

    WhoseWork(WhoseDay whose, WorkStandings standings, Staff staff, JdbcClient jdbc) {
        this.whose = whose;
        this.standings = standings;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    /** @param owner whose work; that of who asks when null */
    Work asked(Sight sight, @Nullable UserName owner) {
        var viewer = sight.viewer();
        var name = owner == null ? viewer.name() : owner;
        var asked = name.equals(viewer.name())
                ? WhoseDay.work(sight, viewer.role(), staff.workOf(name))
                : whose.asked(sight, owner);
        if (asked.people() == null) {
            return new Work(asked, null, null);
        }
        var work = work(sight, asked, staff.workOf(name));
        var looksAfterNobody = asked.includes(StepOwner.COLLECTOR) && work.own().isAboutNobody();
        return owner == null && looksAfterNobody && work.handed() == null && viewer.role() == Role.COLLECTOR
                ? work(sight, WhoseDay.work(sight, viewer.role(), viewer.actsFor()), viewer.actsFor())
                : work;
    }

    private Work work(Sight sight, Asked asked, Set<UserName> people) {
        var collectors = asked.collectors();
        var own = collectors == null ? asked : asked.about(lookedAfterBy(collectors));
        var handed = standings.handedTo(people);
        return new Work(own, handed.isEmpty() ? null : ofEverySide(sight, handed), people);
    }

    /** Who does somebody's work about a customer does all of it. */
    private static Asked ofEverySide(Sight sight, Collection<CustomerId> customers) {
        return new Asked(sight, EnumSet.complementOf(EnumSet.of(StepOwner.SYSTEM)), null, null).about(customers);
    }

    /** Few of all customers: their ids let each statement read from an index what is theirs. */
    private List<CustomerId> lookedAfterBy(Collection<String> collectors) {
        return jdbc.sql("select customer_id from query.customer where collector in (:collectors)")
                .param("collectors", collectors)
                .query((row, _) -> new CustomerId(row.getObject("customer_id", UUID.class)))
                .list();
    }
}
