package io.duly.query.worklist;

import static io.duly.query.testing.Playbooks.CHECK;
import static io.duly.query.testing.Playbooks.DOCUMENTS;
import static io.duly.query.testing.Playbooks.FIRST;
import static io.duly.query.testing.Playbooks.REMIND;
import static io.duly.query.testing.Playbooks.SECOND;
import static io.duly.query.testing.Playbooks.THANK;
import static io.duly.query.worklist.TodayFixture.COVERED;
import static io.duly.query.worklist.TodayFixture.NOW;
import static io.duly.query.worklist.TodayFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.contact.ChannelKind;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.escalation.ContactRole;
import io.duly.events.escalation.StepAction;
import io.duly.events.escalation.StepOwner;
import io.duly.events.playbook.Evidence;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.Stage;
import io.duly.events.shared.UserName;
import io.duly.events.warning.WarningKind;
import io.duly.query.access.StaffNames;
import io.duly.query.contact.QuietHours;
import io.duly.query.escalation.StepScripts.DealStep;
import io.duly.query.testing.Contacts;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Playbooks;
import io.duly.query.worklist.TodayItem.CoverageGap;
import io.duly.query.worklist.TodayItem.DueAction;
import io.duly.query.worklist.TodayItem.DueStep;
import io.duly.query.worklist.TodayItem.StandingSign;
import io.duly.query.worklist.TodayLine.TodayAction;
import io.duly.query.worklist.TodayLine.TodayContact;
import io.duly.query.worklist.TodayLine.TodayDetails;
import io.duly.query.worklist.TodayLine.TodaySign;
import io.duly.state.customer.CustomerState;
import io.duly.testing.Colleagues;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class TodayWordsTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Matter MATTER = new Matter(
            new CustomerName(Deals.customer(COVERED), "Anna"),
            UserName.of("sam"),
            null,
            Money.parse("EUR 500.00"),
            TODAY);
    private static final DealName DEAL = new DealName(Deals.deal(1), "deal 1");

    @Test
    void an_action_has_its_words_and_the_person_to_say_them_to() {
        var details = words(threeByThree()).line(action(DOCUMENTS, FIRST)).details();

        assertThat(Objects.requireNonNull(action(details).script()).byLanguage())
                .containsExactly(Map.entry("ru", "По-русски: The words of " + DOCUMENTS));
        assertThat(action(details).title()).isEqualTo(asked(DOCUMENTS).title());
        assertThat(action(details).evidence()).isEqualTo(Evidence.NOTE);
        assertThat(contact(details).personId()).isEqualTo(Contacts.person(COVERED, 2));
        assertThat(contact(details).insteadOf()).isNull();
    }

    @Test
    void an_action_names_somebody_else_while_the_right_person_does_not_answer() {
        var silent = threeByThree();
        silent.add(Contacts.silent(COVERED, 2, TODAY));

        var details = words(silent).line(action(DOCUMENTS, FIRST)).details();

        assertThat(contact(details).personId()).isEqualTo(Contacts.person(COVERED, 1));
        assertThat(contact(details).insteadOf()).isEqualTo(Contacts.person(COVERED, 2));
    }

    @Test
    void a_step_has_its_words_in_the_language_of_the_person_to_say_them_to() {
        var asked = new AskedStep(
                Deals.CALL.step(),
                StepAction.CALL,
                ContactRole.ACCOUNTS_PAYABLE,
                2,
                TODAY,
                3,
                Money.parse("EUR 100"),
                1,
                Money.parse("EUR 0"));
        var details = words(threeByThree())
                .line(new DueStep(MATTER, DEAL, StepOwner.COLLECTOR, asked))
                .details();

        assertThat(Objects.requireNonNull(details.script()).byLanguage()).containsExactly(Map.entry("ru", "Оплатите"));
    }

    @Test
    void in_the_morning_the_accountant_is_written_to_and_in_the_afternoon_called() {
        var morning = contact(
                words(TodayFixture.people(), NOW).line(action(REMIND, FIRST)).details());
        var afternoon = contact(words(TodayFixture.people(), NOW.plusSeconds(5L * 3600))
                .line(action(REMIND, FIRST))
                .details());

        assertThat(morning.name()).isEqualTo("Person 2");
        assertThat(morning.channel().kind()).isEqualTo(ChannelKind.EMAIL);
        assertThat(morning.rightNow()).isTrue();
        assertThat(afternoon.channel().kind()).isEqualTo(ChannelKind.MOBILE);
        assertThat(Objects.requireNonNull(afternoon.preferredTimes()).from()).isEqualTo(LocalTime.of(14, 0));
    }

    @Test
    void while_the_accountant_is_away_the_substitute_is_turned_to() {
        var contact = contact(words(TodayFixture.people(), NOW.plusSeconds(3L * 24 * 3600))
                .line(action(REMIND, FIRST))
                .details());

        assertThat(contact.name()).isEqualTo("Person 3");
        assertThat(contact.insteadOf()).isEqualTo(Contacts.person(COVERED, 2));
    }

    @Test
    void an_action_that_needs_nobody_names_nobody() {
        var details = words(threeByThree()).line(action(CHECK, FIRST)).details();

        assertThat(details.contact()).isNull();
        assertThat(action(details).script()).isNotNull();
    }

    @Test
    void an_action_of_a_playbook_that_is_not_known_here_yet_has_no_words() {
        var details = words(threeByThree()).line(action(DOCUMENTS, SECOND)).details();

        assertThat(details)
                .isEqualTo(TodayDetails.of(
                        new TodayAction(ActionId.of(DOCUMENTS), Stage.DELIVERY, true, null, null, null), null, null));
    }

    @Test
    void where_nobody_can_be_reached_nobody_is_named() {
        assertThat(words(List.of()).line(action(DOCUMENTS, FIRST)).details().contact())
                .isNull();
    }

    @Test
    void an_action_says_who_does_it_and_whether_its_day_has_passed() {
        var line = words(threeByThree()).line(action(THANK, FIRST));

        assertThat(line.type()).isEqualTo(TodayItem.TodayKind.ACTION);
        assertThat(line.owner()).isEqualTo(StepOwner.HEAD_OF_SALES);
        assertThat(line.overdue()).isFalse();
        assertThat(line.dealTitle()).isEqualTo("deal 1");
        assertThat(line.moneyAtStake()).isEqualTo(Money.parse("EUR 500.00"));
    }

    @Test
    void a_gap_says_what_is_missing_and_how_to_ask_for_it() {
        var line = words(Contacts.known(COVERED, 1, 1)).line(new CoverageGap(MATTER, DEAL, FIRST));

        assertThat(line.details().missing())
                .containsExactly(
                        "2 more channels for the decision maker",
                        "a second person, with 3 channels",
                        "a third person, with 3 channels");
        assertThat(Objects.requireNonNull(line.details().script()).byLanguage())
                .containsEntry("ru", "По-русски: Whom else may we call?");
        assertThat(contact(line.details()).name()).isEqualTo("Person 1");
        assertThat(line.dealTitle()).isEqualTo("deal 1");
        assertThat(line.owner()).isEqualTo(StepOwner.SALESPERSON);
        assertThat(line.overdue()).isFalse();
    }

    @Test
    void a_gap_on_a_deal_that_follows_no_playbook_has_no_script() {
        assertThat(words(Contacts.known(COVERED, 1, 1))
                        .line(new CoverageGap(MATTER, DEAL, null))
                        .details()
                        .script())
                .isNull();
    }

    @Test
    void a_sign_says_what_was_seen_and_names_nobody_to_turn_to() {
        var sign = new StandingSign(MATTER, DEAL, Contacts.sign(1, 1), WarningKind.OTHER, "they moved", Map.of(), NOW);

        var line = words(threeByThree()).line(sign);

        assertThat(line.dealId()).isEqualTo(DEAL.dealId());
        assertThat(line.dealTitle()).isEqualTo(DEAL.dealTitle());
        assertThat(line.details())
                .isEqualTo(TodayDetails.of(new TodaySign(Contacts.sign(1, 1), WarningKind.OTHER, "they moved", NOW)));
    }

    private static List<Object> threeByThree() {
        return new ArrayList<>(Contacts.known(COVERED, 3, 3));
    }

    private static TodayWords words(List<Object> people) {
        return words(people, NOW);
    }

    static TodayWords words(List<Object> people, Instant now) {
        var customer = CustomerState.UNKNOWN;
        for (var event : people) {
            customer = customer.after((CustomerEvent) event);
        }
        return new TodayWords(
                Map.of(
                        Deals.customer(COVERED),
                        new Reachable(customer.contacts(), Set.of(), customer.zone(), Map.of())),
                Map.of(FIRST, Playbooks.PREVENTION),
                Map.of(
                        new DealStep(DEAL.dealId(), Deals.CALL.step()),
                        new Texts(Map.of("en", "Pay", "ru", "Оплатите"))),
                Map.of(),
                new StaffNames(new Colleagues()),
                new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0)),
                now,
                MOSCOW);
    }

    static DueAction action(String id, PlaybookVersion playbook) {
        var asked = asked(id);
        return new DueAction(
                MATTER, DEAL, asked.action(), asked.stage(), asked.mandatory(), asked.owner(), playbook, null);
    }

    private static PlaybookAction asked(String id) {
        return Playbooks.PREVENTION.find(ActionId.of(id)).orElseThrow();
    }

    private static TodayAction action(TodayDetails details) {
        return Objects.requireNonNull(details.action());
    }

    static TodayContact contact(TodayDetails details) {
        return Objects.requireNonNull(details.contact());
    }
}
