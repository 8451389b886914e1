package io.duly.query.contact;

import io.duly.state.contact.ContactBook;
import io.duly.state.contact.ContactEntry;
import io.duly.stored.EventJson;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes a contact book into one column, and reads it again. */
final class ContactBookJson {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final TypeReference<List<ContactEntry>> PEOPLE = new TypeReference<>() {};

    private ContactBookJson() {}

    static String write(ContactBook book) {
        return JSON.writeValueAsString(book);
    }

    static ContactBook read(String json) {
        return new ContactBook(JSON.readValue(json, PEOPLE));
    }
}
