package io.duly.standalone.openapi;

import io.duly.access.Whose;
import io.duly.events.shared.Role;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.Map;

/** Says who may do what. */
@FunctionalInterface
public interface WhoMay {

    /**
     * The roles that may use an operation, and on whose deals and customers.
     *
     * @param path the template of the address, such as {@code /api/deals/{dealId}}
     */
    Map<Role, Whose> roles(HttpMethod method, String path);
}
