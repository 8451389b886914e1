package io.duly.query.prevention;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.playbook.Texts;
import io.duly.state.contact.Shortfall;
import io.duly.state.prevention.Missing;
import io.duly.stored.EventJson;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Says in words what stands between a deal and its next stage. */
final class GateWords {

    private static final JsonMapper JSON = EventJson.mapper();

    private GateWords() {}

    /** The missing thing itself, with the words beside it. */
    static JsonNode withWords(Missing missing) {
        var node = (ObjectNode) JSON.valueToTree(missing);
        return node.put("words", words(missing));
    }

    static String words(Missing missing) {
        return switch (missing) {
            case Missing.Action(var action) ->
                "%s: \"%s\" is neither done nor waived".formatted(action.action(), english(action.title()));
            case Missing.Contacts contacts ->
                "contacts %s: %s"
                        .formatted(
                                words(contacts.needed()),
                                contacts.shortfalls().stream()
                                        .map(Shortfall::words)
                                        .collect(Collectors.joining("; ")));
            case Missing.Approval(var risk) ->
                "the head of sales has to approve a signature at a risk of %d (%s)"
                        .formatted(risk.score(), risk.level());
        };
    }

    private static String words(CoverageLevel level) {
        return level.n() + " x " + level.n();
    }

    /** Or whatever language there is. */
    private static String english(Texts texts) {
        var all = texts.byLanguage();
        var text = all.get("en");
        return text == null ? all.values().iterator().next() : text;
    }
}
