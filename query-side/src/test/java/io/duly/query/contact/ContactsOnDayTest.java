package io.duly.query.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.contact.ChannelKind;
import io.duly.events.contact.PersonRole;
import io.duly.events.customer.ContactEvent;
import io.duly.query.testing.Contacts;
import io.duly.query.testing.Deals;
import io.duly.state.contact.ContactBook;
import io.duly.stored.EventJson;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks for the contacts of a customer in the form in which the API shows them. */
class ContactsOnDayTest {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @Test
    void three_persons_with_three_ways_each_are_three_by_three() {
        var contacts = covered();

        assertThat(contacts.at("/on").asString()).isEqualTo("2026-03-20");
        assertThat(contacts.at("/level").asString()).isEqualTo("THREE_BY_THREE");
        assertThat(contacts.at("/missing")).isEmpty();
        assertThat(words(contacts.at("/toFourByFour")))
                .containsExactly(
                        "one more channel for the decision maker",
                        "one more channel for the accountant",
                        "one more channel for the user of the goods",
                        "a fourth person, with 4 channels");
    }

    @Test
    void a_person_is_shown_with_every_channel() {
        var accountant = covered().at("/people/1");

        assertThat(accountant.at("/name").asString()).isEqualTo("Person 2");
        assertThat(accountant.at("/role").asString()).isEqualTo("ACCOUNTS_PAYABLE");
        assertThat(accountant.at("/reachable").asBoolean()).isTrue();
        assertThat(accountant.at("/ways").asInt()).isEqualTo(3);
        assertThat(accountant.at("/away").isNull()).isTrue();
        assertThat(accountant.at("/absences/0/until").asString()).isEqualTo("2026-03-29");
        assertThat(accountant.at("/channels").values())
                .extracting(
                        channel -> channel.at("/kind").asString(),
                        channel -> channel.at("/works").asBoolean())
                .containsExactly(tuple("MOBILE", true), tuple("EMAIL", true), tuple("MESSENGER", true));
    }

    @Test
    void a_mailbox_that_two_share_is_one_way_to_one_person() {
        var people = contacts(List.of(
                        Contacts.added(1, 1, PersonRole.DECISION_MAKER),
                        Contacts.reachedAt(1, 1, 1, ChannelKind.EMAIL, "office@example.org", null),
                        Contacts.added(1, 2, PersonRole.ACCOUNTS_PAYABLE),
                        Contacts.reachedAt(1, 2, 1, ChannelKind.EMAIL, "Office@example.org", null)))
                .at("/people");

        assertThat(people.at("/0/ways").asInt()).isEqualTo(1);
        assertThat(people.at("/1/ways").asInt()).isZero();
        assertThat(people.at("/1/reachable").asBoolean()).isTrue();
    }

    private static JsonNode covered() {
        return contacts(Stream.concat(
                        Contacts.known(1, 3, 3).stream(),
                        Stream.of(Contacts.away(1, 2, TODAY.plusDays(3), TODAY.plusDays(9), 3)))
                .toList());
    }

    private static JsonNode contacts(List<?> events) {
        var book = ContactBook.EMPTY;
        for (var event : events) {
            book = event instanceof ContactEvent about ? book.after(about) : book;
        }
        return JSON.valueToTree(ContactsOnDay.of(Deals.customer(1), "Anna", TODAY, book, events.size()));
    }

    private static List<String> words(JsonNode shortfalls) {
        return shortfalls.values().stream()
                .map(missing -> missing.at("/words").asString())
                .toList();
    }
}
