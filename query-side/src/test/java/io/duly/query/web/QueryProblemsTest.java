package io.duly.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class QueryProblemsTest {

    private final QueryProblems problems = new QueryProblems();

    @Test
    void a_question_that_makes_no_sense_names_its_part_in_the_words_of_the_command_side() {
        var problem = problems.onInvalid(new InvalidRequest("asOf", "is outside the years 1 to 9999"));

        assertThat(problem.getStatus()).isEqualTo(400);
        assertThat(problem.getType()).isEqualTo(URI.create("urn:duly:problem:invalid-request"));
        assertThat(problem.getDetail()).isEqualTo("asOf is outside the years 1 to 9999");
    }

    @Test
    void what_is_not_known_is_not_found() {
        var problem = problems.onNotKnown(new NotKnown("there is no deal 17"));

        assertThat(problem.getStatus()).isEqualTo(404);
        assertThat(problem.getType()).isEqualTo(URI.create("urn:duly:problem:not-found"));
        assertThat(problem.getDetail()).isEqualTo("there is no deal 17");
    }

    @Test
    void a_list_that_is_too_long_for_a_table_says_how_to_get_it_all_the_same() {
        var problem = problems.onTooManyRows(new TooManyRows(50_000));

        assertThat(problem.getStatus()).isEqualTo(422);
        assertThat(problem.getType()).isEqualTo(URI.create("urn:duly:problem:too-many-rows"));
        assertThat(problem.getProperties())
                .containsEntry("reason", "TOO_MANY_ROWS")
                .containsEntry("reasonTitle", "Too many rows");
        assertThat(problem.getDetail()).contains("50000", "narrow it with a filter");
    }
}
