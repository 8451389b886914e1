package io.duly.standalone.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One file of words about operations.
 *
 * @param tag the section of the document to which they belong
 * @param refusals what each reason means for which a rule of this section refuses
 * @param operations by method and path, for example {@code PUT /api/deals/{dealId}}, in the order of the document
 */
record Chapter(String tag, Map<String, String> refusals, Map<String, OperationText> operations) {

    @SuppressWarnings("NullAway") // what a file leaves out is null here
    Chapter {
        refusals = Map.copyOf(Objects.requireNonNullElse(refusals, Map.of()));
        operations = new LinkedHashMap<>(operations);
    }
}
