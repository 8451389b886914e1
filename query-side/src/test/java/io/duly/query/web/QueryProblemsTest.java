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
}
