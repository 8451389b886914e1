package io.duly.acceptance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One operation as the OpenAPI document describes it.
 *
 * @param who {@code OWN} or {@code ANY} by the names of the roles that may use it
 */
record DescribedOperation(String method, String path, Map<String, String> who) {

    static List<DescribedOperation> all(RunningDuly duly) {
        var paths = duly.as(User.AUDITOR).get("/v3/api-docs").accepted().at("/paths");
        return paths.propertyStream()
                .flatMap(path -> path.getValue().propertyStream().map(operation -> {
                    var who = new TreeMap<String, String>();
                    operation
                            .getValue()
                            .at("/x-who-may")
                            .propertyStream()
                            .forEach(role ->
                                    who.put(role.getKey(), role.getValue().asString()));
                    return new DescribedOperation(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), who);
                }))
                .sorted((a, b) -> (a.path + " " + a.method).compareTo(b.path + " " + b.method))
                .toList();
    }

    boolean isAboutOneThing() {
        return path.contains("{dealId}") || path.contains("{customerId}") || path.contains("/users/{name}");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
