package io.duly.command.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.yaml.YamlFile;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.escalation.EscalationStep;
import io.duly.words.Phrasebook;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionWordsTest {

    static List<EscalationStep> shipped() {
        return YamlFile.shipped("/policies/standard.yaml", EscalationPolicy.class, "policy")
                .steps();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void each_step_of_the_shipped_ladder_has_a_title_of_its_language(EscalationStep step) {
        assertThat(new DecisionWords(Phrasebook.RUSSIAN).title(step.step())).matches("[а-яё, -]+");
        assertThat(new DecisionWords(Locale.ENGLISH).title(step.step())).matches("[a-z -]+");
    }

    @Test
    void both_languages_have_the_same_sentences_with_the_same_places() {
        var english = DecisionWords.BOOK.in(Locale.ENGLISH);
        var russian = DecisionWords.BOOK.in(Phrasebook.RUSSIAN);

        assertThat(russian.names()).isNotEmpty().containsExactlyInAnyOrderElementsOf(english.names());
        assertThat(english.names())
                .allSatisfy(name -> assertThat(russian.places(name)).as(name).isEqualTo(english.places(name)));
    }
}
