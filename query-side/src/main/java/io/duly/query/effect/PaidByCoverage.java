package io.duly.query.effect;

import io.duly.query.day.CreditorDay;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether deals were paid in time, by how well their customers could be reached when the contract was signed. */
@Component
public class PaidByCoverage {

    /** @param coverage a level of coverage, or {@code NOT_RECORDED} */
    public record Group(String coverage, long inTime, long late) {}

    private final Effect effect;
    private final CreditorDay day;

    PaidByCoverage(Effect effect, CreditorDay day) {
        this.effect = effect;
        this.day = day;
    }

    /** Of the deals signed in the last twelve months, as far as it can be said of them already. */
    public List<Group> ofLastYear() {
        var today = day.today();
        return effect.reportOfAll(new Period(today.minusYears(1).plusDays(1), today)).byCoverage().stream()
                .map(group -> new Group(group.group(), group.judged() - group.late(), group.late()))
                .toList();
    }
}
