package io.duly.query.audit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One field of a deal's state before and after an event.
 *
 * @param field the way to it, such as {@code ledger.invoices[0].instalments[1].open}
 * @param from null where there was nothing
 * @param to null where there is nothing any more
 */
record FieldChange(
        String field, @Nullable JsonNode from, @Nullable JsonNode to) {}
