package io.duly.query.prevention;

import io.duly.events.deal.DealOpened;
import io.duly.events.deal.PlaybookPinned;
import io.duly.events.playbook.Playbook;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.query.day.CreditorDay;
import io.duly.query.position.ReadsFrom;
import io.duly.query.prevention.Histories.Told;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows what is done and to be done on a deal so that it is paid in time, from the events themselves. */
@ReadsFrom({})
@RestController("dealPreventionQueryController")
class DealPreventionController {

    private final Histories histories;
    private final CreditorDay day;

    DealPreventionController(Histories histories, CreditorDay day) {
        this.histories = histories;
        this.day = day;
    }

    @GetMapping("/api/deals/{dealId}/prevention")
    PreventionOfDeal prevention(@PathVariable DealId dealId) {
        var history = histories.of(dealId);
        var opened = (DealOpened) history.getFirst().event();
        return PreventionOfDeal.of(history, histories.of(opened.customerId()), playbooks(history), day.today());
    }

    /** All versions of every playbook that the deal ever followed. */
    private Map<PlaybookVersion, Playbook> playbooks(List<Told> history) {
        var playbooks = new HashMap<PlaybookVersion, Playbook>();
        history.stream()
                .filter(told -> told.event() instanceof PlaybookPinned)
                .map(told -> ((PlaybookPinned) told.event()).playbook().playbookId())
                .distinct()
                .forEach(playbook -> playbooks.putAll(histories.of(playbook)));
        return playbooks;
    }
}
