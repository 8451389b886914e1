package io.duly.standalone.openapi;

import java.util.List;
import java.util.Map;

/**
 * What is said of the whole API.
 *
 * @param tags the sections, in their order
 * @param parameters what is said of a parameter wherever it occurs, by its name
 */
record DocumentText(
        String title,
        String description,
        String licence,
        String licenceUrl,
        List<Section> tags,
        Map<String, ParameterText> parameters) {

    record Section(String name, String description) {}

    DocumentText {
        tags = List.copyOf(tags);
        parameters = Map.copyOf(parameters);
    }
}
