package io.duly.query.worklist;

import static io.duly.query.testing.Playbooks.FIRST;
import static io.duly.query.testing.Playbooks.REMIND;
import static io.duly.query.worklist.TodayFixture.COVERED;
import static io.duly.query.worklist.TodayFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.customer.CustomerCalendarSet;
import io.duly.query.testing.Deals;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Nobody is rung up at night, by the clock on their own wall. */
class TodayClockTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @Test
    void late_in_the_evening_nobody_is_rung_up_and_it_is_said_from_when() {
        var evening = TODAY.atTime(20, 30).atZone(MOSCOW).toInstant();

        var contact = TodayWordsTest.contact(TodayWordsTest.words(TodayFixture.people(), evening)
                .line(TodayWordsTest.action(REMIND, FIRST))
                .details());

        assertThat(contact.channel().kind().isPhone()).isTrue();
        assertThat(contact.localTime()).isEqualTo(LocalTime.of(20, 30));
        assertThat(contact.rightNow()).isFalse();
        assertThat(contact.quietUntil())
                .isEqualTo(TODAY.plusDays(1).atTime(8, 0).atZone(MOSCOW).toInstant());
    }

    @Test
    void the_clock_is_that_of_the_customer_where_the_person_has_none() {
        var people = TodayFixture.people();
        people.add(new CustomerCalendarSet(Deals.customer(COVERED), null, ZoneId.of("Asia/Vladivostok")));
        var afternoon = TODAY.atTime(15, 5).atZone(MOSCOW).toInstant();

        var contact = TodayWordsTest.contact(TodayWordsTest.words(people, afternoon)
                .line(TodayWordsTest.action(REMIND, FIRST))
                .details());

        assertThat(contact.localTime()).isEqualTo(LocalTime.of(22, 5));
        assertThat(contact.zone()).isEqualTo(ZoneId.of("Asia/Vladivostok"));
        assertThat(contact.quietUntil())
                .isEqualTo(TODAY.plusDays(1)
                        .atTime(8, 0)
                        .atZone(ZoneId.of("Asia/Vladivostok"))
                        .toInstant());
    }
}
