package io.duly.query.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.contact.CoverageLevel;
import io.duly.query.testing.Playbooks;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Period PERIOD = new Period(DAY, DAY.plusDays(30));

    @ParameterizedTest
    @CsvSource({
        "0, 0, NONE_PLANNED",
        "0, 1, 0-49",
        "49, 100, 0-49",
        "1, 2, 50-79",
        "79, 100, 50-79",
        "4, 5, 80-99",
        "99, 100, 80-99",
        "7, 7, 100"
    })
    void the_share_of_actions_done_decides_the_group(long done, long planned, String group) {
        assertThat(occupied(report(deal(null, null, planned, done)).byActionsDone()))
                .containsExactly(group);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 3+", "17, 3+"})
    void three_warning_signs_and_more_are_one_group(int signs, String group) {
        assertThat(occupied(report(deal(null, signs, 0, 0)).byWarningSigns())).containsExactly(group);
    }

    @Test
    void the_known_groups_are_there_even_where_no_deal_is_in_them() {
        var report = report();

        assertThat(report.byCoverage()).extracting(EffectGroup::group).containsExactly(names(CoverageLevel.values()));
        assertThat(report.byActionsDone())
                .extracting(EffectGroup::group)
                .containsExactly("NONE_PLANNED", "0-49", "50-79", "80-99", "100");
        assertThat(report.byWarningSigns()).extracting(EffectGroup::group).containsExactly("0", "1", "2", "3+");
        assertThat(report.byPlaybook()).isEmpty();
        assertThat(report.all().deals()).isZero();
    }

    @Test
    void what_nobody_recorded_is_a_group_of_its_own_after_the_others() {
        var report = report(deal(null, null, 0, 0), deal(CoverageLevel.BELOW, 1, 0, 0));

        assertThat(report.byCoverage())
                .extracting(EffectGroup::group, EffectGroup::deals)
                .contains(tuple("BELOW", 1L))
                .endsWith(tuple("NOT_RECORDED", 1L));
        assertThat(report.byWarningSigns())
                .extracting(EffectGroup::group, EffectGroup::deals)
                .contains(tuple("1", 1L))
                .endsWith(tuple("NOT_RECORDED", 1L));
        assertThat(report.byPlaybook()).extracting(EffectGroup::group).containsExactly("NONE");
    }

    @Test
    void each_version_of_a_playbook_is_a_group() {
        var first = new SignedDeal(null, null, Playbooks.FIRST, 0, 0, false, false, 0, null, 0);
        var second = new SignedDeal(null, null, Playbooks.SECOND, 0, 0, false, false, 0, null, 0);

        assertThat(report(second, first, second).byPlaybook())
                .extracting(EffectGroup::group, EffectGroup::deals)
                .containsExactly(tuple("standard/1", 1L), tuple("standard/2", 2L));
    }

    private static EffectReport report(SignedDeal... deals) {
        return EffectReport.group(PERIOD, DAY, 0, List.of(deals));
    }

    private static SignedDeal deal(@Nullable CoverageLevel coverage, @Nullable Integer signs, long actions, long done) {
        return new SignedDeal(coverage, signs, null, actions, done, false, false, 0, null, 0);
    }

    private static List<String> occupied(List<EffectGroup> groups) {
        return groups.stream()
                .filter(group -> group.deals() > 0)
                .map(EffectGroup::group)
                .toList();
    }

    private static String[] names(CoverageLevel[] levels) {
        return Arrays.stream(levels).map(CoverageLevel::name).toArray(String[]::new);
    }
}
