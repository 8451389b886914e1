package io.duly.standalone.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.access.Whose;
import io.duly.events.shared.Role;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether the document says who may do what. */
class WhoMayTest {

    private static final String CLOCK = "/api/admin/clock";

    @Test
    void an_operation_names_who_may_call_it() {
        var who = new EnumMap<Role, Whose>(Map.of(Role.AUDITOR, Whose.ANY, Role.COLLECTOR, Whose.OWN));
        var operation = documented((_, _) -> who);
        assertThat(operation.getExtensions()).containsEntry("x-who-may", who);
        assertThat(operation.getDescription()).endsWith("**Who may:** collector (own), auditor.");
    }

    private static Operation documented(WhoMay whoMay) {
        var operation = new Operation().responses(new ApiResponses());
        var document = new OpenAPI().paths(new Paths().addPathItem(CLOCK, new PathItem().get(operation)));
        new DocumentedOperations(Words.read(), whoMay).write(document);
        return operation;
    }
}
