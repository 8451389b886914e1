package io.duly.standalone.access;

import io.duly.access.AccessRule;
import io.duly.access.Operation;
import io.duly.access.Whose;
import io.duly.events.shared.Role;
import io.duly.standalone.openapi.WhoMay;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the OpenAPI document what the tables say. */
@Component
class WhoMayByTables implements WhoMay {

    private final AccessTables tables;

    WhoMayByTables(AccessTables tables) {
        this.tables = tables;
    }

    @Override
    public Map<Role, Whose> roles(HttpMethod method, String path) {
        return tables.rule(new Operation(method.name(), path))
                .map(AccessRule::who)
                .orElse(Map.of());
    }
}
