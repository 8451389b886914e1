package io.duly.query.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.playbook.ActionOwner;
import io.duly.events.playbook.Anchor;
import io.duly.events.playbook.Evidence;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.playbook.Texts;
import io.duly.events.playbook.Timing;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.Stage;
import io.duly.events.warning.WarningKind;
import io.duly.query.testing.Playbooks;
import io.duly.state.contact.Shortfall;
import io.duly.state.prevention.Missing;
import io.duly.testing.PreventionFixture;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GateWordsTest {

    @Test
    void an_action_is_called_by_its_english_title() {
        var check = Playbooks.PREVENTION.find(ActionId.of(Playbooks.CHECK)).orElseThrow();

        assertThat(GateWords.words(new Missing.Action(check), Locale.ENGLISH))
                .isEqualTo("“The title of check-company” is neither done nor waived");
    }

    @Test
    void an_action_without_an_english_title_is_called_by_the_one_it_has() {
        var texts = new Texts(Map.of("ru", "Проверить"));
        var check = new PlaybookAction(
                ActionId.of("check"),
                Stage.NEGOTIATION,
                texts,
                texts,
                true,
                new Timing(Anchor.STAGE_ENTERED, 2),
                ActionOwner.SALESPERSON,
                null,
                Evidence.NOTE);

        assertThat(GateWords.words(new Missing.Action(check), Locale.ENGLISH))
                .isEqualTo("“Проверить” is neither done nor waived");
    }

    @Test
    void contacts_are_asked_for_one_by_one() {
        var contacts = new Missing.Contacts(
                CoverageLevel.BELOW,
                CoverageLevel.THREE_BY_THREE,
                List.of(new Shortfall.Person(2, 3), new Shortfall.Person(3, 3)),
                Playbooks.PREVENTION.contacts());

        assertThat(GateWords.words(contacts, Locale.ENGLISH))
                .isEqualTo("contacts three by three: a second person, with 3 channels;"
                        + " a third person, with 3 channels");
    }

    @Test
    void an_approval_is_asked_for_with_the_risk() {
        var risk = PreventionFixture.riskOf(WarningKind.CONTACTS_REFUSED, WarningKind.RUMOURS_OF_TROUBLE);

        assertThat(GateWords.words(new Missing.Approval(risk), Locale.ENGLISH))
                .isEqualTo("the head of sales has to approve a signature at a risk of 60 (high)");
    }

    @Test
    void the_words_stand_beside_what_is_missing() {
        var check = Playbooks.PREVENTION.find(ActionId.of(Playbooks.CHECK)).orElseThrow();

        var node = GateWords.withWords(new Missing.Action(check), Locale.ENGLISH);

        assertThat(node.propertyNames()).containsExactlyInAnyOrder("action", "kind", "words");
        assertThat(node.at("/action/script/en").asString()).isEqualTo("The words of check-company");
    }

    @Test
    void a_gate_is_told_in_russian_too() {
        var russian = Locale.of("ru");
        var contacts = new Missing.Contacts(
                CoverageLevel.BELOW,
                CoverageLevel.THREE_BY_THREE,
                List.of(new Shortfall.Person(3, 3)),
                Playbooks.PREVENTION.contacts());
        var risk = PreventionFixture.riskOf(WarningKind.CONTACTS_REFUSED, WarningKind.RUMOURS_OF_TROUBLE);

        var node = GateWords.withWords(contacts, russian);

        assertThat(node.path("words").asString()).isEqualTo("контакты три на три: третий человек с 3 способами связи");
        assertThat(node.at("/shortfalls/0/words").asString()).isEqualTo("третий человек с 3 способами связи");
        assertThat(GateWords.words(new Missing.Approval(risk), russian))
                .isEqualTo("руководитель продаж должен разрешить подписать договор при риске 60 (высокий)");
    }
}
