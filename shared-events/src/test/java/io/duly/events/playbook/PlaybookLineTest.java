package io.duly.events.playbook;

import static io.duly.testing.PlaybookFixture.CHECK_COMPANY;
import static io.duly.testing.PlaybookFixture.CLAUSES;
import static io.duly.testing.PlaybookFixture.DOCUMENTS;
import static io.duly.testing.PlaybookFixture.PAYMENT_TALK;
import static io.duly.testing.PlaybookFixture.approvedFrom;
import static io.duly.testing.PlaybookFixture.playbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.duly.events.shared.ActionId;
import io.duly.events.warning.RiskLevel;
import io.duly.stored.EventJson;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaybookLineTest {

    private static final Texts OTHER_WORDS = new Texts(Map.of("en", "Put otherwise"));
    private static final Playbook TWO = playbook(CHECK_COMPANY, CLAUSES);

    static Stream<PlaybookLine> lines() {
        return Stream.of(
                new PlaybookLine.Action(DOCUMENTS),
                new PlaybookLine.Script(CLAUSES.action(), OTHER_WORDS),
                new PlaybookLine.Removal(CLAUSES.action()),
                new PlaybookLine.Title(OTHER_WORDS),
                new PlaybookLine.Contacts(OTHER_WORDS),
                new PlaybookLine.Approval(RiskLevel.HIGH),
                new PlaybookLine.Approval(null));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_line_is_read_back_from_the_store_as_it_was(PlaybookLine line) {
        var json = EventJson.mapper();
        assertThat(json.readValue(json.writeValueAsString(line), PlaybookLine.class))
                .isEqualTo(line);
    }

    @Test
    void a_new_action_stands_last_at_its_stage() {
        assertThat(new PlaybookLine.Action(PAYMENT_TALK).in(TWO))
                .isEqualTo(playbook(CHECK_COMPANY, PAYMENT_TALK, CLAUSES));
        assertThat(new PlaybookLine.Action(DOCUMENTS).in(TWO)).isEqualTo(playbook(CHECK_COMPANY, CLAUSES, DOCUMENTS));
        assertThat(new PlaybookLine.Action(PAYMENT_TALK).in(playbook(CLAUSES)))
                .isEqualTo(playbook(PAYMENT_TALK, CLAUSES));
    }

    @Test
    void a_changed_action_stands_where_the_old_one_stood() {
        var reworded = new PlaybookLine.Script(CHECK_COMPANY.action(), OTHER_WORDS)
                .in(TWO)
                .actions()
                .getFirst();
        assertThat(new PlaybookLine.Action(reworded).in(TWO)).isEqualTo(playbook(reworded, CLAUSES));
    }

    @Test
    void other_words_leave_everything_else_as_it_was() {
        var changed = new PlaybookLine.Script(CLAUSES.action(), OTHER_WORDS).in(TWO);
        assertThat(changed.actions().getFirst()).isEqualTo(CHECK_COMPANY);
        assertThat(changed.actions().getLast())
                .usingRecursiveComparison()
                .ignoringFields("script")
                .isEqualTo(CLAUSES);
        assertThat(changed.actions().getLast().script()).isEqualTo(OTHER_WORDS);
    }

    @Test
    void an_action_is_left_out() {
        assertThat(new PlaybookLine.Removal(CLAUSES.action()).in(TWO)).isEqualTo(playbook(CHECK_COMPANY));
    }

    @Test
    void the_last_action_cannot_be_left_out() {
        var last = new PlaybookLine.Removal(CLAUSES.action());
        assertThatIllegalArgumentException().isThrownBy(() -> last.in(playbook(CLAUSES)));
    }

    @Test
    void the_words_of_the_playbook_itself_are_lines_as_well() {
        assertThat(new PlaybookLine.Title(OTHER_WORDS).in(TWO))
                .isEqualTo(new Playbook(OTHER_WORDS, TWO.contacts(), null, TWO.actions()));
        assertThat(new PlaybookLine.Contacts(OTHER_WORDS).in(TWO))
                .isEqualTo(new Playbook(TWO.title(), OTHER_WORDS, null, TWO.actions()));
        assertThat(new PlaybookLine.Approval(RiskLevel.HIGH).in(TWO)).isEqualTo(approvedFrom(RiskLevel.HIGH, TWO));
    }

    @Test
    void what_stood_there_before_is_a_line_too() {
        assertThat(new PlaybookLine.Action(DOCUMENTS).asIn(TWO)).isEmpty();
        assertThat(new PlaybookLine.Removal(CLAUSES.action()).asIn(TWO)).contains(new PlaybookLine.Action(CLAUSES));
        assertThat(new PlaybookLine.Script(CLAUSES.action(), OTHER_WORDS).asIn(TWO))
                .contains(new PlaybookLine.Script(CLAUSES.action(), CLAUSES.script()));
        assertThat(new PlaybookLine.Title(OTHER_WORDS).asIn(TWO)).contains(new PlaybookLine.Title(TWO.title()));
        assertThat(new PlaybookLine.Contacts(OTHER_WORDS).asIn(TWO))
                .contains(new PlaybookLine.Contacts(TWO.contacts()));
        assertThat(new PlaybookLine.Approval(RiskLevel.HIGH).asIn(TWO)).contains(new PlaybookLine.Approval(null));
    }

    @Test
    void only_a_script_and_a_removal_need_an_action_that_is_there() {
        assertThat(lines().flatMap(line -> line.needed().stream())).containsExactly(CLAUSES.action(), CLAUSES.action());
        assertThat(new PlaybookLine.Script(ActionId.of("sing-a-song"), OTHER_WORDS).asIn(TWO))
                .isEmpty();
    }
}
