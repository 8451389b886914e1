package io.duly.query.contact;

import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.ContactFixture.DIRECTOR;
import static io.duly.testing.ContactFixture.and;
import static io.duly.testing.ContactFixture.book;
import static io.duly.testing.ContactFixture.channel;
import static io.duly.testing.ContactFixture.channelId;
import static io.duly.testing.ContactFixture.failed;
import static io.duly.testing.ContactFixture.threeByThree;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.contact.ChannelKind;
import io.duly.events.contact.PersonRole;
import io.duly.events.shared.ContactChannelId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whom to try next where nobody answered. */
class UnansweredCallsTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void where_nobody_answered_the_next_channel_of_the_same_person_is_tried() {
        assertThat(after(Map.ofEntries(tried(2, 1, 1))))
                .returns(ACCOUNTANT, ContactChoice::personId)
                .returns(ChannelKind.OFFICE_PHONE, choice -> choice.channel().kind());
        assertThat(after(Map.ofEntries(tried(2, 1, 2), tried(2, 2, 1))))
                .returns(ACCOUNTANT, ContactChoice::personId)
                .returns(ChannelKind.EMAIL, choice -> choice.channel().kind());
    }

    @Test
    void after_the_last_channel_of_a_person_the_next_person_is_tried() {
        assertThat(after(Map.ofEntries(tried(2, 1, 3), tried(2, 2, 2), tried(2, 3, 1))))
                .returns(DIRECTOR, ContactChoice::personId)
                .returns(ACCOUNTANT, ContactChoice::insteadOfId)
                .returns(ChannelKind.MOBILE, choice -> choice.channel().kind());
    }

    @Test
    void once_everything_was_tried_in_vain_it_is_what_was_tried_longest_ago() {
        var all = new HashMap<ContactChannelId, Instant>();
        for (int person = 1; person <= 3; person++) {
            for (int channel = 1; channel <= 3; channel++) {
                var last = tried(person, channel, person == 3 && channel == 2 ? 99 : 10 * person + channel);
                all.put(last.getKey(), last.getValue());
            }
        }

        assertThat(after(all).channel().channelId()).isEqualTo(channelId(3, 2));
    }

    @Test
    void a_channel_that_failed_is_no_way_to_go_on() {
        var history = and(threeByThree(), failed(2, 2));

        var next = ContactChoice.of(
                book(history), PersonRole.ACCOUNTS_PAYABLE, at(10), MOSCOW, Map.ofEntries(tried(2, 1, 1)));

        assertThat(next.orElseThrow().channel().kind()).isEqualTo(ChannelKind.EMAIL);
    }

    /** So many hours ago. */
    private static Map.Entry<ContactChannelId, Instant> tried(int person, int channel, int hoursAgo) {
        return Map.entry(channelId(person, channel), at(10).minus(Duration.ofHours(hoursAgo)));
    }

    private static ContactChoice after(Map<ContactChannelId, Instant> tried) {
        return ContactChoice.of(book(threeByThree()), PersonRole.ACCOUNTS_PAYABLE, at(10), MOSCOW, tried)
                .orElseThrow();
    }

    private static Instant at(int hourInMoscow) {
        return MONDAY.atTime(hourInMoscow, 0).atZone(MOSCOW).toInstant();
    }
}
