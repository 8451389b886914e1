package io.duly.query.words;

import io.duly.events.playbook.Texts;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.InstalmentId;
import java.util.Map;

/**
 * What people call the things that an event names by an id.
 *
 * @param actions the titles of prevention actions
 * @param people the names of contact persons
 * @param debts the numbers of invoices, with the place of the part where an invoice has several
 */
public record Names(
        Map<ActionId, Texts> actions, Map<ContactPersonId, String> people, Map<InstalmentId, String> debts) {

    public static final Names NONE = new Names(Map.of(), Map.of(), Map.of());

    public Names {
        actions = Map.copyOf(actions);
        people = Map.copyOf(people);
        debts = Map.copyOf(debts);
    }
}
