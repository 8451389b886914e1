package io.duly.standalone.http;

import io.duly.state.contact.Shortfall;
import io.duly.words.ShortfallWords;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Says what is missing of contacts in the language that is asked for. */
final class ShortfallWriter extends StdSerializer<Shortfall> {

    ShortfallWriter() {
        super(Shortfall.class);
    }

    @Override
    public void serialize(Shortfall missing, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        json.writeStringProperty("kind", missing.kind());
        switch (missing) {
            case Shortfall.Person(int ordinal, int channels) -> {
                json.writeNumberProperty("ordinal", ordinal);
                json.writeNumberProperty("channels", channels);
            }
            case Shortfall.Channels(var person, var name, var role, int have, int needed) -> {
                json.writeStringProperty("personId", person.toString());
                json.writeStringProperty("personName", name);
                json.writeStringProperty("role", role.name());
                json.writeNumberProperty("have", have);
                json.writeNumberProperty("needed", needed);
            }
        }
        json.writeStringProperty("words", ShortfallWords.in(LocaleContextHolder.getLocale(), missing));
        json.writeEndObject();
    }
}
