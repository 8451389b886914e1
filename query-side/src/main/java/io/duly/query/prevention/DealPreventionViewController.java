package io.duly.query.prevention;

import io.duly.events.deal.DealOpened;
import io.duly.events.deal.PlaybookPinned;
import io.duly.events.playbook.Playbook;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.query.access.StaffNames;
import io.duly.query.day.CreditorDay;
import io.duly.query.position.ReadsFrom;
import io.duly.query.projection.RecordedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows what is done and to be done on a deal so that it is paid in time, from the events themselves. */
@ReadsFrom({})
@RestController
class DealPreventionViewController {

    private final Histories histories;
    private final StaffNames staff;
    private final CreditorDay day;

    DealPreventionViewController(Histories histories, StaffNames staff, CreditorDay day) {
        this.histories = histories;
        this.staff = staff;
        this.day = day;
    }

    @GetMapping("/api/deals/{dealId}/prevention")
    PreventionPage prevention(@PathVariable DealId dealId) {
        var history = histories.deal(dealId);
        var opened = (DealOpened) history.getFirst().dealEvent();
        return PreventionPage.show(
                history,
                histories.customer(opened.customerId()),
                playbooks(history),
                staff::of,
                day.zone(),
                day.today());
    }

    /** All versions of every playbook that the deal ever followed. */
    private Map<PlaybookVersion, Playbook> playbooks(List<RecordedEvent> history) {
        var playbooks = new HashMap<PlaybookVersion, Playbook>();
        history.stream()
                .filter(recorded -> recorded.dealEvent() instanceof PlaybookPinned)
                .map(recorded ->
                        ((PlaybookPinned) recorded.dealEvent()).playbook().playbookId())
                .distinct()
                .forEach(playbook -> playbooks.putAll(histories.versions(playbook)));
        return playbooks;
    }
}
