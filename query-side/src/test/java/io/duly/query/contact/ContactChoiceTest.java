package io.duly.query.contact;

import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.ContactFixture.DIRECTOR;
import static io.duly.testing.ContactFixture.SECRETARY;
import static io.duly.testing.ContactFixture.STOREKEEPER;
import static io.duly.testing.ContactFixture.added;
import static io.duly.testing.ContactFixture.and;
import static io.duly.testing.ContactFixture.away;
import static io.duly.testing.ContactFixture.book;
import static io.duly.testing.ContactFixture.channel;
import static io.duly.testing.ContactFixture.channelId;
import static io.duly.testing.ContactFixture.failed;
import static io.duly.testing.ContactFixture.known;
import static io.duly.testing.ContactFixture.left;
import static io.duly.testing.ContactFixture.reachedBy;
import static io.duly.testing.ContactFixture.threeByThree;
import static io.duly.testing.ContactFixture.unreachable;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.contact.ChannelKind;
import io.duly.events.contact.ContactChannel;
import io.duly.events.contact.ContactPerson;
import io.duly.events.contact.PersonRole;
import io.duly.events.contact.PreferredTimes;
import io.duly.events.customer.ContactPersonAdded;
import io.duly.events.customer.CustomerEvent;
import io.duly.state.contact.ContactBook;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContactChoiceTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final ZoneId VLADIVOSTOK = ZoneId.of("Asia/Vladivostok");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final PreferredTimes MORNINGS =
            new PreferredTimes(List.of(), LocalTime.of(9, 0), LocalTime.of(12, 0));

    @Test
    void the_person_of_the_wanted_role_is_turned_to() {
        assertThat(choice(threeByThree()))
                .returns(ACCOUNTANT, ContactChoice::personId)
                .returns(null, ContactChoice::insteadOfId);
    }

    @Test
    void through_the_quickest_channel() {
        assertThat(choice(threeByThree()).channel().kind()).isEqualTo(ChannelKind.MOBILE);
    }

    @Test
    void or_the_next_when_that_one_failed() {
        assertThat(choice(and(threeByThree(), failed(2, 1))).channel().kind()).isEqualTo(ChannelKind.OFFICE_PHONE);
    }

    @Test
    void while_they_are_away_their_substitute_is() {
        assertThat(choice(and(threeByThree(), away(ACCOUNTANT, MONDAY, MONDAY, STOREKEEPER))))
                .returns(STOREKEEPER, ContactChoice::personId)
                .returns(ACCOUNTANT, ContactChoice::insteadOfId);
    }

    @Test
    void from_the_day_after_they_are_turned_to_again() {
        var yesterday = MONDAY.minusDays(1);
        assertThat(choice(and(threeByThree(), away(ACCOUNTANT, yesterday, yesterday, STOREKEEPER))))
                .returns(ACCOUNTANT, ContactChoice::personId);
    }

    @Test
    void when_the_substitute_is_away_too_it_is_whoever_can_be_reached() {
        var history =
                and(threeByThree(), away(ACCOUNTANT, MONDAY, MONDAY, STOREKEEPER), away(STOREKEEPER, MONDAY, MONDAY));
        assertThat(choice(history))
                .returns(DIRECTOR, ContactChoice::personId)
                .returns(ACCOUNTANT, ContactChoice::insteadOfId);
    }

    @Test
    void in_the_order_of_the_roles() {
        var history = and(
                List.of(added(SECRETARY, PersonRole.SECRETARY), added(STOREKEEPER, PersonRole.USER)),
                reachedBy(SECRETARY, channel(4, 1)),
                reachedBy(STOREKEEPER, channel(3, 1)));
        assertThat(choice(history)).returns(STOREKEEPER, ContactChoice::personId);
    }

    @Test
    void a_second_person_of_the_role_comes_before_a_substitute_of_another() {
        var history = and(
                threeByThree(),
                new ContactPersonAdded(CUSTOMER, SECRETARY, accountant(null)),
                reachedBy(SECRETARY, phone(null)),
                away(ACCOUNTANT, MONDAY, MONDAY, STOREKEEPER));
        assertThat(choice(history)).returns(SECRETARY, ContactChoice::personId);
    }

    @Test
    void who_has_left_is_not_missed_any_more() {
        assertThat(choice(and(threeByThree(), left(ACCOUNTANT, MONDAY)))).returns(null, ContactChoice::insteadOfId);
    }

    @Test
    void who_does_not_answer_is_replaced() {
        assertThat(choice(and(threeByThree(), unreachable(ACCOUNTANT))))
                .returns(ACCOUNTANT, ContactChoice::insteadOfId);
    }

    @Test
    void nobody_is_turned_to_where_nobody_can_be_reached() {
        var history = and(known(1, 1), unreachable(DIRECTOR));
        assertThat(ContactChoice.of(book(history), PersonRole.ACCOUNTS_PAYABLE, at(10), MOSCOW, Map.of()))
                .isEmpty();
    }

    @Test
    void nobody_is_turned_to_where_nobody_is_known() {
        assertThat(ContactChoice.of(ContactBook.EMPTY, PersonRole.ACCOUNTS_PAYABLE, at(10), MOSCOW, Map.of()))
                .isEmpty();
    }

    @Test
    void a_channel_is_welcome_within_its_preferred_times() {
        assertThat(onlyBy(phone(MORNINGS), at(9)).rightNow()).isTrue();
    }

    @Test
    void a_channel_is_not_welcome_from_the_end_of_its_preferred_times_on() {
        assertThat(onlyBy(phone(MORNINGS), at(12)).rightNow()).isFalse();
    }

    @Test
    void a_channel_is_not_welcome_on_another_day_of_the_week() {
        var fridays = new PreferredTimes(List.of(DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(18, 0));
        assertThat(onlyBy(phone(fridays), at(10)).rightNow()).isFalse();
    }

    @Test
    void without_preferred_times_a_person_is_reached_at_work() {
        assertThat(onlyBy(phone(null), at(7)).rightNow()).isFalse();
        assertThat(onlyBy(phone(null), at(8)).rightNow()).isTrue();
        assertThat(onlyBy(phone(null), at(18)).rightNow()).isTrue();
        assertThat(onlyBy(phone(null), at(19)).rightNow()).isFalse();
    }

    @Test
    void nobody_is_at_work_on_a_saturday_unless_they_say_so() {
        var saturday = at(10).plus(Duration.ofDays(5));

        assertThat(onlyBy(phone(null), saturday).rightNow()).isFalse();
        assertThat(onlyBy(phone(MORNINGS), saturday).rightNow()).isTrue();
    }

    @Test
    void nobody_is_at_work_at_three_in_the_night_of_london() {
        var sixInMoscow = Instant.parse("2026-03-02T03:00:00Z");
        var london = new ContactPersonAdded(
                CUSTOMER,
                ACCOUNTANT,
                new ContactPerson("Ann", null, PersonRole.ACCOUNTS_PAYABLE, "en", ZoneId.of("Europe/London"), null));

        var history = and(List.of(london), reachedBy(ACCOUNTANT, phone(null)));

        assertThat(choiceAt(sixInMoscow, history).rightNow()).isFalse();
        assertThat(choiceAt(sixInMoscow.plus(Duration.ofHours(6)), history).rightNow())
                .isTrue();
    }

    /** It is Monday in Moscow, and still Sunday in New York. */
    @Test
    void somebody_is_away_on_the_days_of_their_own_calendar() {
        var early = Instant.parse("2026-03-02T03:00:00Z");
        var newYork = new ContactPersonAdded(
                CUSTOMER,
                ACCOUNTANT,
                new ContactPerson("Ann", null, PersonRole.ACCOUNTS_PAYABLE, "en", ZoneId.of("America/New_York"), null));

        var awayOnSunday = and(
                List.of(newYork),
                reachedBy(ACCOUNTANT, phone(null)),
                away(ACCOUNTANT, MONDAY.minusDays(1), MONDAY.minusDays(1)));
        assertThat(ContactChoice.of(book(awayOnSunday), PersonRole.ACCOUNTS_PAYABLE, early, MOSCOW, Map.of()))
                .isEmpty();
    }

    @Test
    void a_slower_channel_is_taken_when_the_quicker_one_is_not_welcome_now() {
        var history = and(known(1, 0), reachedBy(DIRECTOR, phone(MORNINGS)), reachedBy(DIRECTOR, channel(1, 3)));
        assertThat(choiceAt(at(15), history).channel().kind()).isEqualTo(ChannelKind.EMAIL);
    }

    @Test
    void the_quicker_one_is_taken_where_none_is_welcome() {
        var post = new ContactChannel(channelId(1, 4), ChannelKind.POST, null, "Street 1", MORNINGS, null);
        var history = and(known(1, 0), reachedBy(DIRECTOR, post), reachedBy(DIRECTOR, phone(MORNINGS)));
        assertThat(choiceAt(at(15), history).channel().kind()).isEqualTo(ChannelKind.MOBILE);
    }

    /** It is 10 in Moscow and 17 in Vladivostok. */
    @Test
    void preferred_times_are_told_by_the_clock_on_their_own_wall() {
        var far = and(
                List.of(new ContactPersonAdded(CUSTOMER, ACCOUNTANT, accountant(VLADIVOSTOK))),
                reachedBy(ACCOUNTANT, phone(MORNINGS)));
        assertThat(choiceAt(at(10), far).rightNow()).isFalse();
    }

    @Test
    void preferred_times_are_told_by_the_creditors_clock_where_theirs_is_not_known() {
        var near = and(
                List.of(new ContactPersonAdded(CUSTOMER, ACCOUNTANT, accountant(null))),
                reachedBy(ACCOUNTANT, phone(MORNINGS)));
        assertThat(choiceAt(at(10), near).rightNow()).isTrue();
    }

    private static ContactPerson accountant(@Nullable ZoneId zone) {
        return new ContactPerson("Somebody", null, PersonRole.ACCOUNTS_PAYABLE, "ru", zone, null);
    }

    private static ContactChannel phone(@Nullable PreferredTimes times) {
        return new ContactChannel(channelId(4, 1), ChannelKind.MOBILE, null, "+79160000009", times, null);
    }

    private static ContactChoice onlyBy(ContactChannel channel, Instant moment) {
        return choiceAt(moment, and(known(1, 0), reachedBy(DIRECTOR, channel)));
    }

    private static ContactChoice choice(List<CustomerEvent> history) {
        return choiceAt(at(10), history);
    }

    private static ContactChoice choiceAt(Instant moment, List<CustomerEvent> history) {
        return ContactChoice.of(book(history), PersonRole.ACCOUNTS_PAYABLE, moment, MOSCOW, Map.of())
                .orElseThrow();
    }

    private static Instant at(int hourInMoscow) {
        return MONDAY.atTime(hourInMoscow, 0).atZone(MOSCOW).toInstant();
    }
}
