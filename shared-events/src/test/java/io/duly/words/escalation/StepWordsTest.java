package io.duly.words.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.SkipReason;
import io.duly.events.shared.StepId;
import io.duly.words.Phrasebook;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepWordsTest {

    @Test
    void both_languages_have_the_same_titles() {
        assertThat(StepWords.BOOK.in(Phrasebook.RUSSIAN).names())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        StepWords.BOOK.in(Locale.ENGLISH).names());
    }

    @Test
    void a_step_of_another_ladder_is_called_what_its_author_called_it() {
        assertThat(StepWords.title(Phrasebook.RUSSIAN, new StepId("visit-the-site")))
                .isEqualTo("visit the site");
    }

    @ParameterizedTest
    @EnumSource
    void each_reason_to_leave_a_step_out_is_told(SkipReason why) {
        assertThat(StepWords.title(Locale.ENGLISH, why)).doesNotContainPattern("[A-Z_]");
        assertThat(StepWords.title(Phrasebook.RUSSIAN, why)).containsPattern("[а-яё]");
    }
}
