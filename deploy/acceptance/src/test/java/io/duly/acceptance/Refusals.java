package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

/** What every refusal has in common. */
final class Refusals {

    private Refusals() {}

    static void assertThatNothingIsGivenAway(Answer answer) {
        assertThat(answer.text())
                .as(answer.toString())
                .doesNotContainIgnoringCase("\"trace\"")
                .doesNotContain(
                        "Exception",
                        "io.duly.",
                        "org.axonframework",
                        "org.springframework",
                        "java.lang",
                        "tools.jackson",
                        "org.postgresql");
        if (!answer.text().isEmpty()) {
            assertThat(answer.at("/type").asString()).as(answer.toString()).startsWith("urn:duly:problem:");
        }
    }
}
