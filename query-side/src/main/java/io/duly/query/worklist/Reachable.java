package io.duly.query.worklist;

import io.duly.events.contact.ChannelKind;
import io.duly.events.contact.PersonRole;
import io.duly.events.shared.ContactChannelId;
import io.duly.query.contact.ContactChoice;
import io.duly.state.contact.ContactBook;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom we know at a customer, and how they can be turned to.
 *
 * @param paused what is not to be used today
 * @param zone of the customer, for people whose own is not known; null where it is not known either
 * @param unanswered the channels that were tried in vain, and when
 */
record Reachable(
        ContactBook book, Set<ChannelKind> paused, @Nullable ZoneId zone, Map<ContactChannelId, Instant> unanswered) {

    static final Reachable NOBODY = new Reachable(ContactBook.EMPTY, Set.of(), null, Map.of());

    Optional<ContactChoice> choose(PersonRole role, Instant moment, ZoneId creditors) {
        var theirs = Objects.requireNonNullElse(zone, creditors);
        return ContactChoice.of(book.without(paused), role, moment, theirs, unanswered);
    }
}
