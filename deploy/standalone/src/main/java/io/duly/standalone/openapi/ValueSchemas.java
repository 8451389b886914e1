package io.duly.standalone.openapi;

import io.duly.command.web.IfMatch;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springdoc.core.utils.SpringDocUtils;
import tools.jackson.databind.JsonNode;

/** The JSON of value types that springdoc would take for beans. */
final class ValueSchemas {

    private static final Map<Class<?>, String> NAMES = Map.of(
            Money.class, "Money",
            CurrencyUnit.class, "Currency",
            LocalTime.class, "TimeOfDay",
            MonthDay.class, "DayOfYear",
            JsonNode.class, "AnyJson");

    private ValueSchemas() {}

    /** springdoc is given references only: it makes objects of the schemas that it is given. */
    static void teach(SpringDocUtils springdoc) {
        springdoc.addRequestWrapperToIgnore(IfMatch.class);
        NAMES.forEach((type, name) -> springdoc.replaceWithSchema(type, reference(name)));
    }

    static void describe(Components components) {
        var money = new ObjectSchema();
        money.setDescription("An amount with its currency. A request may also write the amount as a number.");
        money.addProperty("amount", text("Decimal, never rounded.", "1000.00").pattern("^-?\\d{1,15}(\\.\\d{1,9})?$"));
        money.addProperty("currency", reference("Currency"));
        money.setRequired(List.of("amount", "currency"));
        components
                .addSchemas("Money", money)
                .addSchemas("Currency", text("A currency of ISO 4217.", "EUR").pattern("^[A-Z]{3}$"))
                .addSchemas("TimeOfDay", text("A time of the day.", "10:00:00"))
                .addSchemas("DayOfYear", text("A day of every year: month and day.", "--05-17"))
                .addSchemas("AnyJson", new JsonSchema().description("Any JSON."));
    }

    static Schema<?> anyJson() {
        return reference("AnyJson");
    }

    private static Schema<?> reference(String name) {
        return new Schema<>().$ref(name);
    }

    private static Schema<?> text(String description, String example) {
        return new StringSchema().description(description).example(example);
    }
}
