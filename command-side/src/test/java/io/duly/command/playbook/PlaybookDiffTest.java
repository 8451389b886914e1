package io.duly.command.playbook;

import static io.duly.testing.PlaybookFixture.CHECK_COMPANY;
import static io.duly.testing.PlaybookFixture.CLAUSES;
import static io.duly.testing.PlaybookFixture.DOCUMENTS;
import static io.duly.testing.PlaybookFixture.PREVENTION;
import static io.duly.testing.PlaybookFixture.approvedFrom;
import static io.duly.testing.PlaybookFixture.playbook;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.playbook.PlaybookDiff.ChangedAction;
import io.duly.command.playbook.PlaybookDiff.ChangedApproval;
import io.duly.command.playbook.PlaybookDiff.ChangedOrder;
import io.duly.command.playbook.PlaybookDiff.ChangedTexts;
import io.duly.events.contact.PersonRole;
import io.duly.events.playbook.ActionOwner;
import io.duly.events.playbook.Anchor;
import io.duly.events.playbook.Evidence;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.playbook.Texts;
import io.duly.events.playbook.Timing;
import io.duly.events.shared.Stage;
import io.duly.events.warning.RiskLevel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlaybookDiffTest {

    private static final Texts OTHER_WORDS = new Texts(Map.of("en", "Put otherwise"));
    private static final PlaybookAction WAS = CLAUSES;

    @Test
    void a_playbook_does_not_differ_from_itself() {
        assertThat(PlaybookDiff.between(PREVENTION, PREVENTION))
                .isEqualTo(new PlaybookDiff(List.of(), List.of(), List.of(), null, null, null, null));
    }

    @Test
    void an_action_that_only_the_later_playbook_has_is_added() {
        assertThat(PlaybookDiff.between(playbook(CLAUSES), playbook(CLAUSES, DOCUMENTS))
                        .added())
                .containsExactly(DOCUMENTS);
    }

    @Test
    void an_action_that_only_the_earlier_playbook_has_is_removed() {
        assertThat(PlaybookDiff.between(playbook(CLAUSES, DOCUMENTS), playbook(CLAUSES))
                        .removed())
                .containsExactly(DOCUMENTS);
    }

    @Test
    void an_action_that_only_moved_in_the_list_is_the_same_in_another_order() {
        var both = List.of(CHECK_COMPANY.action(), CLAUSES.action());
        assertThat(PlaybookDiff.between(playbook(CHECK_COMPANY, CLAUSES), playbook(CLAUSES, CHECK_COMPANY)))
                .isEqualTo(new PlaybookDiff(
                        List.of(), List.of(), List.of(), null, null, null, new ChangedOrder(both, both.reversed())));
    }

    @Test
    void an_action_between_two_others_leaves_their_order_as_it_was() {
        assertThat(PlaybookDiff.between(playbook(CHECK_COMPANY, CLAUSES), playbook(CHECK_COMPANY, DOCUMENTS, CLAUSES))
                        .order())
                .isNull();
    }

    @Test
    void beside_nothing_all_of_a_playbook_is_new() {
        assertThat(PlaybookDiff.between(null, approvedFrom(RiskLevel.HIGH, playbook(CLAUSES))))
                .isEqualTo(new PlaybookDiff(
                        List.of(CLAUSES),
                        List.of(),
                        List.of(),
                        new ChangedTexts(null, PREVENTION.title()),
                        new ChangedTexts(null, PREVENTION.contacts()),
                        new ChangedApproval(null, RiskLevel.HIGH),
                        null));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("stage", with(Stage.DELIVERY, WAS.title(), WAS.script(), true, WAS.when())),
                Arguments.of("title", with(WAS.stage(), OTHER_WORDS, WAS.script(), true, WAS.when())),
                Arguments.of("script", with(WAS.stage(), WAS.title(), OTHER_WORDS, true, WAS.when())),
                Arguments.of("mandatory", with(WAS.stage(), WAS.title(), WAS.script(), false, WAS.when())),
                Arguments.of(
                        "when",
                        with(WAS.stage(), WAS.title(), WAS.script(), true, new Timing(Anchor.STAGE_ENTERED, 9))),
                Arguments.of("owner", with(ActionOwner.HEAD_OF_SALES, WAS.contact(), WAS.evidence())),
                Arguments.of("contact", with(WAS.owner(), PersonRole.SECRETARY, WAS.evidence())),
                Arguments.of("evidence", with(WAS.owner(), WAS.contact(), Evidence.NONE)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_changed_action_says_what_differs(String component, PlaybookAction is) {
        assertThat(PlaybookDiff.between(playbook(WAS), playbook(is)).changed())
                .containsExactly(new ChangedAction(WAS.action(), WAS, is, List.of(component)));
    }

    @Test
    void a_changed_title_is_told() {
        var renamed = new Playbook(OTHER_WORDS, PREVENTION.contacts(), null, PREVENTION.actions());
        assertThat(PlaybookDiff.between(PREVENTION, renamed).title())
                .isEqualTo(new ChangedTexts(PREVENTION.title(), OTHER_WORDS));
    }

    @Test
    void a_changed_request_for_contacts_is_told() {
        var reworded = new Playbook(PREVENTION.title(), OTHER_WORDS, null, PREVENTION.actions());
        assertThat(PlaybookDiff.between(PREVENTION, reworded).contacts())
                .isEqualTo(new ChangedTexts(PREVENTION.contacts(), OTHER_WORDS));
    }

    @Test
    void an_approval_that_was_never_needed_before_is_told() {
        assertThat(PlaybookDiff.between(PREVENTION, approvedFrom(RiskLevel.HIGH, PREVENTION))
                        .approvalFrom())
                .isEqualTo(new ChangedApproval(null, RiskLevel.HIGH));
    }

    private static PlaybookAction with(Stage stage, Texts title, Texts script, boolean mandatory, Timing when) {
        return new PlaybookAction(
                WAS.action(), stage, title, script, mandatory, when, WAS.owner(), WAS.contact(), WAS.evidence());
    }

    private static PlaybookAction with(ActionOwner owner, @Nullable PersonRole contact, Evidence evidence) {
        return new PlaybookAction(
                WAS.action(),
                WAS.stage(),
                WAS.title(),
                WAS.script(),
                WAS.mandatory(),
                WAS.when(),
                owner,
                contact,
                evidence);
    }
}
