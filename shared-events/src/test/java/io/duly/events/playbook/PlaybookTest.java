package io.duly.events.playbook;

import static io.duly.testing.PlaybookFixture.CHECK_COMPANY;
import static io.duly.testing.PlaybookFixture.CLAUSES;
import static io.duly.testing.PlaybookFixture.PAYMENT_TALK;
import static io.duly.testing.PlaybookFixture.PREVENTION;
import static io.duly.testing.PlaybookFixture.action;
import static io.duly.testing.PlaybookFixture.playbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.duly.events.shared.ActionId;
import io.duly.events.shared.Stage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlaybookTest {

    @Test
    void a_playbook_without_actions_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> playbook()).withMessageStartingWith("actions ");
    }

    @Test
    void a_playbook_of_more_than_a_hundred_actions_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> playbook(numbered(101)))
                .withMessageStartingWith("actions ");
    }

    @Test
    void a_playbook_may_have_a_hundred_actions() {
        assertThat(playbook(numbered(100)).actions()).hasSize(100);
    }

    @Test
    void no_two_actions_of_a_playbook_have_one_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> playbook(CHECK_COMPANY, PAYMENT_TALK, CHECK_COMPANY))
                .withMessage("actions name check-company twice");
    }

    @Test
    void an_action_is_found_by_its_name() {
        assertThat(PREVENTION.find(ActionId.of("contract-clauses"))).contains(CLAUSES);
    }

    @Test
    void an_action_that_the_playbook_does_not_have_is_not_found() {
        assertThat(PREVENTION.find(ActionId.of("sing-a-song"))).isEmpty();
    }

    @Test
    void a_stage_demands_its_own_mandatory_actions_and_no_others() {
        assertThat(PREVENTION.mandatoryAt(Stage.CONTRACT)).containsExactly(CLAUSES);
    }

    @Test
    void a_deal_that_has_ended_has_nothing_to_be_done_before_its_stage_is_left() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> action("late", Stage.CLOSED, false, Anchor.PAID, 1, Evidence.NONE))
                .withMessageStartingWith("stage ");
    }

    @Test
    void what_comes_after_the_end_cannot_be_waited_for() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> action("thanks", Stage.PAYMENT, true, Anchor.PAID, 1, Evidence.NONE))
                .withMessageStartingWith("mandatory ");
    }

    private static PlaybookAction[] numbered(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number ->
                        action("action-" + number, Stage.NEGOTIATION, false, Anchor.STAGE_ENTERED, 1, Evidence.NONE))
                .toArray(PlaybookAction[]::new);
    }
}
