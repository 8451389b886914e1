package io.duly.query.prevention;

import io.duly.state.prevention.Missing;
import io.duly.stored.EventJson;
import io.duly.words.Phrasebook;
import io.duly.words.ShortfallWords;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Says in words what stands between a deal and its next stage. */
final class GateWords {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final Phrasebook BOOK = Phrasebook.beside(GateWords.class);

    private GateWords() {}

    /** The missing thing itself, with the words beside it. */
    static JsonNode withWords(Missing missing, Locale language) {
        var node = (ObjectNode) JSON.valueToTree(missing);
        if (missing instanceof Missing.Contacts contacts) {
            for (int each = 0; each < contacts.shortfalls().size(); each++) {
                ((ObjectNode) node.path("shortfalls").path(each))
                        .put(
                                "words",
                                ShortfallWords.in(
                                        language, contacts.shortfalls().get(each)));
            }
        }
        return node.put("words", words(missing, language));
    }

    static String words(Missing missing, Locale language) {
        var sentences = BOOK.in(language);
        return switch (missing) {
            case Missing.Action(var action) ->
                sentences.say("Action", Map.of("title", action.title().in(sentences.language())));
            case Missing.Contacts contacts ->
                sentences.say(
                        "Contacts",
                        Map.of(
                                "level",
                                sentences.title(contacts.needed()),
                                "parts",
                                contacts.shortfalls().stream()
                                        .map(shortfall -> ShortfallWords.in(language, shortfall))
                                        .collect(Collectors.joining("; "))));
            case Missing.Approval(var risk) ->
                sentences.say("Approval", Map.of("score", risk.score(), "level", sentences.title(risk.level())));
        };
    }
}
