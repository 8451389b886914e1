package io.duly.state.contact;

import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.ContactFixture.DIRECTOR;
import static io.duly.testing.ContactFixture.SECRETARY;
import static io.duly.testing.ContactFixture.STOREKEEPER;
import static io.duly.testing.ContactFixture.added;
import static io.duly.testing.ContactFixture.and;
import static io.duly.testing.ContactFixture.away;
import static io.duly.testing.ContactFixture.back;
import static io.duly.testing.ContactFixture.book;
import static io.duly.testing.ContactFixture.channel;
import static io.duly.testing.ContactFixture.channelId;
import static io.duly.testing.ContactFixture.confirmed;
import static io.duly.testing.ContactFixture.failed;
import static io.duly.testing.ContactFixture.known;
import static io.duly.testing.ContactFixture.left;
import static io.duly.testing.ContactFixture.reachable;
import static io.duly.testing.ContactFixture.reachedBy;
import static io.duly.testing.ContactFixture.threeByThree;
import static io.duly.testing.ContactFixture.unreachable;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.contact.ChannelFailure;
import io.duly.events.contact.ChannelKind;
import io.duly.events.contact.CoverageLevel;
import io.duly.events.contact.PersonRole;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.shared.ContactPersonId;
import io.duly.state.contact.Coverage.Reachable;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

    private static final LocalDate TODAY = ISSUED_ON;
    private static final String MAILBOX = "info@romashka.example";

    @ParameterizedTest
    @CsvSource({
        "0, 0, BELOW",
        "2, 4, BELOW",
        "3, 2, BELOW",
        "3, 3, THREE_BY_THREE",
        "3, 4, THREE_BY_THREE",
        "4, 3, THREE_BY_THREE",
        "4, 4, FOUR_BY_FOUR"
    })
    void as_many_persons_as_channels_each_make_a_level_of_coverage(int persons, int channels, CoverageLevel level) {
        assertThat(levelAfter(known(persons, channels))).isEqualTo(level);
    }

    @Test
    void many_channels_of_one_person_do_not_make_up_for_another() {
        var uneven = and(known(2, 4), added(STOREKEEPER, PersonRole.USER), reachedBy(STOREKEEPER, channel(3, 1)));
        assertThat(levelAfter(uneven)).isEqualTo(CoverageLevel.BELOW);
    }

    @Test
    void who_is_away_today_is_not_counted() {
        assertThat(people(and(threeByThree(), away(ACCOUNTANT, TODAY, TODAY))))
                .containsExactly(ways(DIRECTOR, PersonRole.DECISION_MAKER, 3), ways(STOREKEEPER, PersonRole.USER, 3));
    }

    @Test
    void who_is_away_from_tomorrow_on_counts_today() {
        var history = and(threeByThree(), away(ACCOUNTANT, TODAY.plusDays(1), TODAY.plusDays(9)));
        assertThat(levelAfter(history)).isEqualTo(CoverageLevel.THREE_BY_THREE);
    }

    @Test
    void who_was_away_until_yesterday_counts_again() {
        var history = and(threeByThree(), away(ACCOUNTANT, TODAY.minusDays(9), TODAY.minusDays(1)));
        assertThat(levelAfter(history)).isEqualTo(CoverageLevel.THREE_BY_THREE);
    }

    @Test
    void who_came_back_early_from_a_leave_counts_again() {
        var history =
                and(threeByThree(), away(ACCOUNTANT, TODAY.minusDays(9), TODAY.plusDays(9)), back(ACCOUNTANT, TODAY));
        assertThat(levelAfter(history)).isEqualTo(CoverageLevel.THREE_BY_THREE);
    }

    @Test
    void coming_back_early_from_one_leave_does_not_cancel_the_next() {
        var history = and(
                threeByThree(),
                away(ACCOUNTANT, TODAY.minusDays(9), TODAY.minusDays(3)),
                away(ACCOUNTANT, TODAY, TODAY.plusDays(3)),
                back(ACCOUNTANT, TODAY.minusDays(5)));
        assertThat(levelAfter(history)).isEqualTo(CoverageLevel.BELOW);
    }

    @Test
    void who_leaves_today_is_not_counted_any_more() {
        assertThat(levelAfter(and(threeByThree(), left(ACCOUNTANT, TODAY)))).isEqualTo(CoverageLevel.BELOW);
    }

    @Test
    void who_leaves_tomorrow_is_still_counted() {
        assertThat(levelAfter(and(threeByThree(), left(ACCOUNTANT, TODAY.plusDays(1)))))
                .isEqualTo(CoverageLevel.THREE_BY_THREE);
    }

    @Test
    void who_does_not_answer_is_not_counted() {
        assertThat(levelAfter(and(threeByThree(), unreachable(ACCOUNTANT)))).isEqualTo(CoverageLevel.BELOW);
    }

    @Test
    void who_answers_again_is_counted_again() {
        assertThat(levelAfter(and(threeByThree(), unreachable(ACCOUNTANT), reachable(ACCOUNTANT))))
                .isEqualTo(CoverageLevel.THREE_BY_THREE);
    }

    @Test
    void a_channel_that_failed_is_not_counted() {
        assertThat(people(and(threeByThree(), failed(2, 3))))
                .contains(ways(ACCOUNTANT, PersonRole.ACCOUNTS_PAYABLE, 2));
    }

    @Test
    void a_channel_that_was_confirmed_again_is_counted_again() {
        assertThat(levelAfter(and(threeByThree(), failed(2, 3), confirmed(2, 3))))
                .isEqualTo(CoverageLevel.THREE_BY_THREE);
    }

    @Test
    void who_has_no_working_channel_is_not_counted_as_a_person() {
        assertThat(people(and(known(1, 1), failed(1, 1)))).isEmpty();
    }

    @Test
    void a_mobile_that_is_also_the_office_phone_counts_once() {
        var mobile = channel(channelId(1, 1), ChannelKind.MOBILE, "+79160000001");
        var office = channel(channelId(1, 2), ChannelKind.OFFICE_PHONE, "+79160000001");
        assertThat(people(and(known(1, 0), reachedBy(DIRECTOR, mobile), reachedBy(DIRECTOR, office))))
                .containsExactly(ways(DIRECTOR, PersonRole.DECISION_MAKER, 1));
    }

    @Test
    void a_general_mailbox_counts_for_the_person_it_was_first_given_for() {
        assertThat(people(sharingAMailbox())).containsExactly(ways(DIRECTOR, PersonRole.DECISION_MAKER, 1));
    }

    @Test
    void nobody_inherits_a_general_mailbox_while_its_owner_is_on_leave() {
        assertThat(people(and(sharingAMailbox(), away(DIRECTOR, TODAY, TODAY)))).isEmpty();
    }

    @Test
    void nobody_inherits_a_general_mailbox_that_bounces() {
        assertThat(people(and(sharingAMailbox(), failed(1, 3, ChannelFailure.BOUNCED))))
                .isEmpty();
    }

    @Test
    void a_successor_has_the_line_of_the_person_who_left() {
        assertThat(people(and(sharingAMailbox(), left(DIRECTOR, TODAY))))
                .containsExactly(ways(ACCOUNTANT, PersonRole.ACCOUNTS_PAYABLE, 1));
    }

    @Test
    void a_number_that_was_wrong_for_one_person_counts_for_the_other() {
        assertThat(people(and(sharingAMailbox(), failed(1, 3, ChannelFailure.WRONG_NUMBER))))
                .containsExactly(ways(ACCOUNTANT, PersonRole.ACCOUNTS_PAYABLE, 1));
    }

    @Test
    void what_is_missing_to_a_level_is_named_person_by_person() {
        var coverage = Coverage.of(book(and(known(2, 3), failed(2, 3))), TODAY);
        assertThat(coverage.missing(CoverageLevel.THREE_BY_THREE))
                .containsExactly(
                        new Shortfall.Channels(ACCOUNTANT, "Somebody", PersonRole.ACCOUNTS_PAYABLE, 2, 3),
                        new Shortfall.Person(3, 3));
    }

    @Test
    void a_fourth_person_with_too_few_channels_is_not_missing_to_three_by_three() {
        var history = and(threeByThree(), added(SECRETARY, PersonRole.SECRETARY));
        assertThat(Coverage.of(book(history), TODAY).missing(CoverageLevel.THREE_BY_THREE))
                .isEmpty();
    }

    @Test
    void from_nobody_to_three_by_three_it_takes_three_persons() {
        assertThat(Coverage.of(ContactBook.EMPTY, TODAY).missing(CoverageLevel.THREE_BY_THREE))
                .containsExactly(new Shortfall.Person(1, 3), new Shortfall.Person(2, 3), new Shortfall.Person(3, 3));
    }

    @Test
    void lasting_coverage_is_not_lowered_by_a_leave() {
        var book = book(and(threeByThree(), away(ACCOUNTANT, TODAY, TODAY)));
        assertThat(Coverage.lasting(book, TODAY).level()).isEqualTo(CoverageLevel.THREE_BY_THREE);
    }

    @Test
    void lasting_coverage_is_lowered_when_somebody_leaves_for_good() {
        var book = book(and(threeByThree(), left(ACCOUNTANT, TODAY)));
        assertThat(Coverage.lasting(book, TODAY).level()).isEqualTo(CoverageLevel.BELOW);
    }

    @Test
    void lasting_coverage_is_lowered_when_somebody_does_not_answer_any_more() {
        var book = book(and(threeByThree(), unreachable(ACCOUNTANT)));
        assertThat(Coverage.lasting(book, TODAY).level()).isEqualTo(CoverageLevel.BELOW);
    }

    @Test
    void a_channel_that_was_given_stays_given_whatever_became_of_it() {
        var book = book(and(threeByThree(), left(DIRECTOR, TODAY), unreachable(ACCOUNTANT), failed(3, 1)));
        assertThat(Coverage.given(book, TODAY).level()).isEqualTo(CoverageLevel.THREE_BY_THREE);
    }

    /** The director's mailbox, and nothing else, was given for the accountant as well. */
    private static List<CustomerEvent> sharingAMailbox() {
        return and(
                known(2, 0),
                reachedBy(DIRECTOR, channel(channelId(1, 3), ChannelKind.EMAIL, MAILBOX)),
                reachedBy(ACCOUNTANT, channel(channelId(2, 3), ChannelKind.EMAIL, MAILBOX)));
    }

    private static CoverageLevel levelAfter(List<CustomerEvent> history) {
        return Coverage.of(book(history), TODAY).level();
    }

    private static List<Reachable> people(List<CustomerEvent> history) {
        return Coverage.of(book(history), TODAY).people();
    }

    private static Reachable ways(ContactPersonId personId, PersonRole role, int ways) {
        return new Reachable(personId, "Somebody", role, ways);
    }
}
