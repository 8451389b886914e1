package io.duly.standalone.openapi;

import io.duly.command.web.IfMatch;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springdoc.core.utils.SpringDocUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of value types that springdoc would take for beans. */
final class ValueSchemas {

    private static final String MONEY = "Money";

    private ValueSchemas() {}

    static void teach(SpringDocUtils springdoc) {
        springdoc
                .addRequestWrapperToIgnore(IfMatch.class)
                .replaceWithSchema(Money.class, new Schema<>().$ref(MONEY))
                .replaceWithSchema(CurrencyUnit.class, currency())
                .replaceWithSchema(LocalTime.class, text("10:00:00"))
                .replaceWithSchema(MonthDay.class, text("--05-17"))
                .replaceWithSchema(JsonNode.class, anyJson())
                .replaceWithSchema(ObjectNode.class, anyJson());
    }

    static void describe(Components components) {
        var money = new ObjectSchema();
        money.setDescription("An amount with its currency. A request may also write the amount as a number.");
        money.addProperty("amount", text("1000.00").pattern("^-?\\d{1,15}(\\.\\d{1,9})?$"));
        money.addProperty("currency", currency());
        money.setRequired(List.of("amount", "currency"));
        components.addSchemas(MONEY, money);
    }

    static Schema<?> anyJson() {
        return new JsonSchema().description("Any JSON.");
    }

    private static Schema<?> currency() {
        return text("EUR").description("ISO 4217").pattern("^[A-Z]{3}$");
    }

    private static Schema<?> text(String example) {
        return new JsonSchema().types(Set.of("string")).example(example);
    }
}
