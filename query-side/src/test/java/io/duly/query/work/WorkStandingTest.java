package io.duly.query.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.shared.UserName;
import io.duly.events.work.WorkOutcome;
import io.duly.events.work.WorkSide;
import io.duly.query.testing.Deals;
import io.duly.query.work.WorkEntry.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkStandingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final Instant AT = Instant.parse("2026-03-20T07:00:00Z");
    private static final UserName CORA = UserName.of("cora");
    private static final UserName CARL = UserName.of("carl");
    private static final WorkSide SIDE = WorkSide.COLLECTIONS;

    @Test
    void what_is_completed_rests_until_the_day_ends() {
        var standing = newest(entry(SIDE, Kind.COMPLETED, 1, null));
        assertThat(standing.restsOn(SIDE, TODAY, null)).isTrue();
        assertThat(standing.restsOn(SIDE, TODAY.plusDays(1), null)).isFalse();
    }

    @Test
    void what_is_put_off_rests_until_its_day_comes() {
        var standing = newest(entry(SIDE, Kind.RESUBMITTED, 1, TODAY.plusDays(3)));
        assertThat(standing.restsOn(SIDE, TODAY.plusDays(2), null)).isTrue();
        assertThat(standing.restsOn(SIDE, TODAY.plusDays(3), null)).isFalse();
    }

    @Test
    void what_one_side_completed_is_still_to_be_done_by_the_other() {
        assertThat(newest(entry(SIDE, Kind.COMPLETED, 1, null)).restsOn(WorkSide.SALES, TODAY, null))
                .isFalse();
    }

    @Test
    void only_what_is_learned_afterwards_brings_work_back() {
        var standing = newest(entry(SIDE, Kind.RESUBMITTED, 1, TODAY.plusDays(3)));
        assertThat(standing.restsOn(SIDE, TODAY, AT.minusSeconds(1))).isTrue();
        assertThat(standing.restsOn(SIDE, TODAY, AT)).isTrue();
        assertThat(standing.restsOn(SIDE, TODAY, AT.plusSeconds(1))).isFalse();
    }

    @Test
    void a_claim_holds_on_its_day_as_long_as_nothing_else_was_done_on_either_side() {
        var claim = entry(SIDE, Kind.CLAIMED, 1, null);
        assertThat(newest(claim).claimOn(TODAY)).contains(claim);
        assertThat(newest(claim).claimOn(TODAY.plusDays(1))).isEmpty();
        assertThat(new WorkStanding(
                                Map.of(SIDE, claim, WorkSide.SALES, entry(WorkSide.SALES, Kind.COMPLETED, 2, null)),
                                Map.of())
                        .claimOn(TODAY))
                .isEmpty();
    }

    @Test
    void what_was_handed_over_lies_with_whoever_got_it_and_the_rest_with_everybody() {
        var given = new WorkStanding(Map.of(), Map.of(SIDE, entry(SIDE, Kind.HANDED_OVER, 1, null)));
        assertThat(given.liesWith(SIDE, Set.of(CARL))).isTrue();
        assertThat(given.liesWith(SIDE, Set.of(CORA))).isFalse();
        assertThat(given.liesWith(WorkSide.SALES, Set.of(CORA))).isTrue();
        assertThat(given.wasHandedTo(SIDE, Set.of(CARL))).isTrue();
        assertThat(given.wasHandedTo(WorkSide.SALES, Set.of(CARL))).isFalse();
    }

    private static WorkStanding newest(WorkEntry entry) {
        return new WorkStanding(Map.of(entry.side(), entry), Map.of());
    }

    private static WorkEntry entry(WorkSide side, Kind kind, long place, @Nullable LocalDate until) {
        return new WorkEntry(
                Deals.customer(1),
                side,
                kind,
                place,
                CORA,
                TODAY,
                AT,
                until,
                kind == Kind.HANDED_OVER ? CARL : null,
                kind == Kind.COMPLETED ? WorkOutcome.REACHED : null,
                null);
    }
}
