package io.duly.query.worklist;

import io.duly.query.day.CreditorDay;
import io.duly.query.worklist.WhoseDay.Asked;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what there is to do on a day, of every kind, in no order. */
@Component
class DayItems {

    private final TodayRows sales;
    private final StepRows debts;
    private final DisputeRows disputes;
    private final FollowUpRows followUps;
    private final RefusalRows refusals;
    private final PromiseRows promises;
    private final CreditorDay day;

    DayItems(
            TodayRows sales,
            StepRows debts,
            DisputeRows disputes,
            FollowUpRows followUps,
            RefusalRows refusals,
            PromiseRows promises,
            CreditorDay day) {
        this.sales = sales;
        this.debts = debts;
        this.disputes = disputes;
        this.followUps = followUps;
        this.refusals = refusals;
        this.promises = promises;
        this.day = day;
    }

    /** In few statements, however much it is. */
    List<TodayItem> of(Asked asked, LocalDate today) {
        return Stream.of(
                        sales.actions(today, asked),
                        sales.gaps(today, asked),
                        sales.signs(day.zone(), asked),
                        debts.steps(today, asked),
                        followUps.list(today, asked),
                        debts.money(today, asked),
                        disputes.disputes(today, asked),
                        promises.promises(today, asked),
                        refusals.refusals(today, day.zone(), asked))
                .flatMap(List::stream)
                .toList();
    }

    /** What is planned for a day to come, as long as nothing changes until then. */
    List<TodayItem> plannedFor(LocalDate on, Asked asked) {
        return Stream.of(sales.actions(on, asked), followUps.list(on, asked), promises.promises(on, asked))
                .flatMap(List::stream)
                .filter(item -> item.matter().date().equals(on))
                .toList();
    }
}
