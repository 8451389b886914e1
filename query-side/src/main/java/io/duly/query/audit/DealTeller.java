package io.duly.query.audit;

import io.duly.events.deal.PlaybookPinned;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.InstalmentId;
import io.duly.query.contact.ContactBooks;
import io.duly.query.playbook.PlaybookTexts;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.words.Names;
import io.duly.query.words.Teller;
import io.duly.state.contact.ContactBook;
import io.duly.state.money.Ledger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Tells the history of a deal with the titles of its playbooks, the names of its customer's contact persons and the
 * numbers of its invoices.
 */
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
        var state = History.fold(history);
        return new Names(actions(history), people(state.customerId()), debts(state.ledger()));
    }

    /** A part of an invoice is called by its number among the parts, where there are several. */
    private static Map<InstalmentId, String> debts(Ledger ledger) {
        var debts = new HashMap<InstalmentId, String>();
        for (var invoice : ledger.invoices()) {
            var number = invoice.issued().number();
            var parts = invoice.instalments();
            for (int place = 0; place < parts.size(); place++) {
                debts.put(
                        parts.get(place).instalmentId(),
                        parts.size() == 1 ? number : number + " (" + (place + 1) + "/" + parts.size() + ")");
            }
        }
        return debts;
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

    private Map<ContactPersonId, String> people(CustomerId customer) {
        var people = new HashMap<ContactPersonId, String>();
        contacts.of(List.of(customer))
                .getOrDefault(customer, ContactBook.EMPTY)
                .people()
                .forEach(entry -> people.put(entry.personId(), entry.person().name()));
        return people;
    }
}
