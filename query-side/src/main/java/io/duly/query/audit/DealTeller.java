package io.duly.query.audit;

import io.duly.events.deal.PlaybookPinned;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.ContactPersonId;
import io.duly.query.contact.ContactBooks;
import io.duly.query.playbook.PlaybookTexts;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.words.Names;
import io.duly.query.words.Teller;
import io.duly.state.contact.ContactBook;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the history of a deal with the titles of its playbooks and the names of its customer's contact persons. */
@Component
public class DealTeller {

    private final PlaybookTexts playbooks;
    private final ContactBooks contacts;

    DealTeller(PlaybookTexts playbooks, ContactBooks contacts) {
        this.playbooks = playbooks;
        this.contacts = contacts;
    }

    /** In two statements, whatever the length of the history. */
    public Teller of(List<RecordedEvent> history, Locale language) {
        return Teller.in(language, names(history));
    }

    /** What the history calls things by their ids, in two statements. */
    Names names(List<RecordedEvent> history) {
        return new Names(actions(history), people(history));
    }

    /** Where a later version of the playbook has another title, the later one. */
    private Map<ActionId, Texts> actions(List<RecordedEvent> history) {
        var versions = history.stream()
                .map(RecordedEvent::dealEvent)
                .filter(PlaybookPinned.class::isInstance)
                .map(event -> ((PlaybookPinned) event).playbook())
                .distinct()
                .toList();
        var texts = playbooks.of(versions);
        var titles = new HashMap<ActionId, Texts>();
        for (var version : versions) {
            var playbook = texts.get(version);
            if (playbook != null) {
                playbook.actions().forEach(action -> titles.put(action.action(), action.title()));
            }
        }
        return titles;
    }

    private Map<ContactPersonId, String> people(List<RecordedEvent> history) {
        var customer = History.fold(history).customerId();
        var people = new HashMap<ContactPersonId, String>();
        contacts.of(List.of(customer))
                .getOrDefault(customer, ContactBook.EMPTY)
                .people()
                .forEach(entry -> people.put(entry.personId(), entry.person().name()));
        return people;
    }
}
