package io.duly.standalone.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

class SpokenProblemsTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429, 500, 503})
    void each_status_is_told_in_russian(int status) {
        var problem = SpokenProblems.said(StatusProblems.of(HttpStatusCode.valueOf(status)), RUSSIAN);

        assertThat(problem.getTitle()).containsPattern("[а-яё]").doesNotContainPattern("[a-z]{6}");
        assertThat(problem.getDetail()).containsPattern("[а-яё]").doesNotContainPattern("[a-z]{4}");
    }

    @Test
    void an_english_reader_is_told_in_english() {
        var problem = SpokenProblems.said(StatusProblems.of(HttpStatus.NOT_FOUND), Locale.ENGLISH);

        assertThat(problem.getTitle()).isEqualTo("Not Found");
        assertThat(problem.getDetail()).isEqualTo("there is nothing at this address");
    }

    @Test
    void each_faulty_field_is_told_in_russian_whichever_side_found_it() {
        var problem = Problems.invalid("amount", "must be more than nothing");
        problem.setProperty(
                "errors",
                List.of(
                        new FieldProblem("amount", "must be more than nothing"),
                        Map.of("field", "title", "message", "must not be blank")));

        var said = SpokenProblems.said(problem, RUSSIAN);

        assertThat(said.getTitle()).isEqualTo("Неверный запрос");
        assertThat(said.getDetail()).isEqualTo("amount должно быть больше нуля; title не должно быть пустым");
    }

    @Test
    void a_refusal_over_a_field_keeps_the_name_of_the_field() {
        var problem = Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "rule-refused",
                "closedOn must not be before the day on which the deal was opened");
        problem.setProperty("field", "closedOn");

        assertThat(SpokenProblems.said(problem, RUSSIAN).getDetail())
                .isEqualTo("closedOn не может быть раньше дня открытия сделки");
    }

    @Test
    void whoever_names_no_version_is_told_so_in_russian() {
        var problem = Problems.of(
                HttpStatus.PRECONDITION_REQUIRED,
                "version-required",
                "If-Match must say which version of it you saw, as its ETag has it");
        problem.setTitle("Version required");
        problem.setProperty("field", "If-Match");

        var said = SpokenProblems.said(problem, RUSSIAN);

        assertThat(said.getTitle()).isEqualTo("Нужно назвать версию");
        assertThat(said.getDetail())
                .isEqualTo("If-Match должен назвать версию, которую вы видели, как она стоит в ETag");
    }
}
