package io.duly.standalone.access;

import io.duly.access.AccessRule;
import io.duly.access.Operation;
import io.swagger.v3.oas.models.OpenAPI;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Says of each operation who may use it, as {@code x-who-may}: the roles, each with {@code OWN} or {@code ANY}. */
@Component
class WhoMayInOpenApi implements GlobalOpenApiCustomizer {

    static final String EXTENSION = "x-who-may";

    private final AccessTables tables;

    WhoMayInOpenApi(AccessTables tables) {
        this.tables = tables;
    }

    @Override
    public void customise(OpenAPI document) {
        document.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> tables.rule(new Operation(method.name(), path))
                                .map(AccessRule::who)
                                .ifPresent(who -> operation.addExtension(EXTENSION, who))));
    }
}
