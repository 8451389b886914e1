package io.duly.query.effect;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.shared.PlaybookVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether prevention works: how the deals signed in a period were paid, by what was done for them.
 *
 * <p>It shows what went together, which need not be what caused it.
 *
 * @param on the day until which lateness is counted
 * @param recordedFacts how many deals were left out because they came from a ledger
 * @param byActionsDone the share, in per cent, of the planned actions that were due or settled
 * @param byWarningSigns that stood against the customer at signing
 */
record EffectReport(
        LocalDate from,
        LocalDate to,
        LocalDate on,
        long recordedFacts,
        EffectGroup all,
        List<EffectGroup> byCoverage,
        List<EffectGroup> byActionsDone,
        List<EffectGroup> byWarningSigns,
        List<EffectGroup> byPlaybook) {

    private static final String NOT_RECORDED = "NOT_RECORDED";
    private static final String NO_PLAYBOOK = "NONE";
    private static final List<String> COVERAGES =
            Arrays.stream(CoverageLevel.values()).map(CoverageLevel::name).toList();
    private static final List<String> SHARES = List.of("NONE_PLANNED", "0-49", "50-79", "80-99", "100");
    private static final List<String> SIGNS = List.of("0", "1", "2", "3+");

    static EffectReport group(Period period, LocalDate on, long recordedFacts, List<SignedDeal> deals) {
        return new EffectReport(
                period.from(),
                period.to(),
                on,
                recordedFacts,
                EffectGroup.judge("all", deals),
                groups(deals, COVERAGES, deal -> coverage(deal.coverage())),
                groups(deals, SHARES, deal -> share(deal.actionsDone(), deal.actions())),
                groups(deals, SIGNS, deal -> signs(deal.warningSigns())),
                groups(deals, List.of(), deal -> playbook(deal.playbook())));
    }

    /** The named ones always and in their order, then whatever else there is. */
    private static List<EffectGroup> groups(
            List<SignedDeal> deals, List<String> always, Function<SignedDeal, String> by) {
        var found = deals.stream().collect(groupingBy(by, TreeMap::new, toList()));
        var groups = new ArrayList<EffectGroup>();
        for (var name : always) {
            var inIt = found.remove(name);
            groups.add(EffectGroup.judge(name, inIt == null ? List.of() : inIt));
        }
        found.forEach((name, inIt) -> groups.add(EffectGroup.judge(name, inIt)));
        return groups;
    }

    private static String coverage(@Nullable CoverageLevel level) {
        return level == null ? NOT_RECORDED : level.name();
    }

    private static String share(long done, long of) {
        if (of == 0) {
            return SHARES.get(0);
        }
        if (done * 100 < of * 50) {
            return SHARES.get(1);
        }
        if (done * 100 < of * 80) {
            return SHARES.get(2);
        }
        return SHARES.get(done < of ? 3 : 4);
    }

    private static String signs(@Nullable Integer signs) {
        if (signs == null) {
            return NOT_RECORDED;
        }
        return SIGNS.get(Math.min(signs, SIGNS.size() - 1));
    }

    private static String playbook(@Nullable PlaybookVersion playbook) {
        return playbook == null ? NO_PLAYBOOK : playbook.playbookId().value() + "/" + playbook.version();
    }
}
