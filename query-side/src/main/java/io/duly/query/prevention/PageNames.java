package io.duly.query.prevention;

import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.state.contact.ContactBook;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What people call the things that the page of a deal names by an id.
 *
 * @param playbooks all versions of every playbook that the deal ever followed
 * @param contacts of the customer
 * @param staff what a user is called, by the login name
 */
record PageNames(
        Map<PlaybookVersion, Playbook> playbooks, ContactBook contacts, Function<String, @Nullable String> staff) {

    /** Where versions of the playbook have different titles, that of the latest. */
    @Nullable
    Texts title(ActionId action) {
        return playbooks.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getKey().version()))
                .flatMap(entry -> entry.getValue().find(action).stream())
                .map(PlaybookAction::title)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String person(@Nullable ContactPersonId person) {
        return person == null
                ? null
                : contacts.find(person).map(entry -> entry.person().name()).orElse(null);
    }

    @Nullable
    String user(String name) {
        return staff.apply(name);
    }
}
