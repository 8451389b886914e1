package io.duly.standalone.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether the document says who may do what. */
class WhoMayTest {

    private static final String CLOCK = "/api/admin/clock";

    @Test
    void an_operation_names_who_may_call_it() {
        var operation = documented((method, path) -> Optional.of("operators " + method + " " + path));
        assertThat(operation.getExtensions()).containsEntry("x-who-may", "operators GET " + CLOCK);
        assertThat(operation.getDescription()).endsWith("**Who may:** operators GET " + CLOCK);
    }

    @Test
    void nothing_is_added_where_there_is_nothing_to_say() {
        var operation = documented((_, _) -> Optional.empty());
        assertThat(operation.getExtensions()).isNull();
        assertThat(operation.getDescription()).doesNotContain("Who may");
    }

    private static Operation documented(WhoMay whoMay) {
        var operation = new Operation().responses(new ApiResponses());
        var document = new OpenAPI().paths(new Paths().addPathItem(CLOCK, new PathItem().get(operation)));
        new DocumentedOperations(Words.read(), whoMay).write(document);
        return operation;
    }
}
