package io.duly.command.playbook;

import static io.duly.testing.PlaybookFixture.CLAUSES;
import static io.duly.testing.PlaybookFixture.STANDARD;
import static io.duly.testing.PlaybookFixture.playbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.DraftId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaybookTextsTest {

    private static final DraftId AUTUMN = DraftId.of("autumn-review");

    @Test
    void a_title_with_a_line_break_is_named_with_its_place() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> new SaveDraft(STANDARD, AUTUMN, playbook(action("Read the\nclauses", "Words"))))
                .returns("actions[0].title.en", InvalidCommand::field);
    }

    @Test
    void a_script_with_a_turn_of_the_direction_is_named_with_its_place() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> new PublishPlaybook(STANDARD, 1, playbook(action("Read", "Wo\u202Erds"))))
                .returns("actions[0].script.en", InvalidCommand::field);
    }

    @Test
    void a_script_has_lines_and_is_kept_composed() {
        var kept = new PublishPlaybook(STANDARD, 1, playbook(action("Cafe\u0301", "First\r\nsecond "))).playbook();

        assertThat(kept).isEqualTo(playbook(action("Caf\u00E9", "First\nsecond")));
    }

    @Test
    void a_script_with_a_blank_that_nobody_could_fill_in_is_named_with_the_blank() {
        for (var blank : List.of("{invoiceNo}", "{ dueDate }", "{}", "{", "}")) {
            assertThatExceptionOfType(InvalidCommand.class)
                    .as(blank)
                    .isThrownBy(() -> new PublishPlaybook(
                            STANDARD, 1, playbook(action("Read", "Pay {amount} of " + blank + " now"))))
                    .returns("actions[0].script.en", InvalidCommand::field)
                    .withMessageContaining(blank);
        }
    }

    @Test
    void a_title_has_no_blanks_because_nobody_fills_it_in() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> new SaveDraft(STANDARD, AUTUMN, playbook(action("Read {amount}", "Words"))))
                .returns("actions[0].title.en", InvalidCommand::field)
                .withMessageContaining("{amount}");
    }

    @Test
    void the_blanks_that_a_deal_fills_in_are_kept() {
        var words = "{paymentDays} {deliveryDate} {invoiceNumber} {amount} {dueDate}";

        assertThat(new PublishPlaybook(STANDARD, 1, playbook(action("Read", words)))
                        .playbook()
                        .actions()
                        .getFirst()
                        .script()
                        .byLanguage())
                .containsEntry("en", words);
    }

    private static PlaybookAction action(String title, String script) {
        return new PlaybookAction(
                CLAUSES.action(),
                CLAUSES.stage(),
                new Texts(Map.of("en", title)),
                new Texts(Map.of("en", script)),
                CLAUSES.mandatory(),
                CLAUSES.when(),
                CLAUSES.owner(),
                CLAUSES.contact(),
                CLAUSES.evidence());
    }
}
