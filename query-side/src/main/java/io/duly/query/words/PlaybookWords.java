package io.duly.query.words;

import io.duly.events.playbook.PlaybookDraftCommented;
import io.duly.events.playbook.PlaybookDraftDiscarded;
import io.duly.events.playbook.PlaybookDraftSaved;
import io.duly.events.playbook.PlaybookEvent;
import io.duly.events.playbook.PlaybookLine;
import io.duly.events.playbook.PlaybookLineAccepted;
import io.duly.events.playbook.PlaybookLineDeclined;
import io.duly.events.playbook.PlaybookLineSuggested;
import io.duly.events.playbook.PlaybookPublished;
import io.duly.events.shared.SuggestionId;
import java.util.Map;
import java.util.Objects;

/** Says in one sentence what happened to a playbook and its drafts. */
public final class PlaybookWords {

    private PlaybookWords() {}

    /** @param suggestions what was suggested for the playbook so far */
    public static String describe(
            PlaybookEvent event, Map<SuggestionId, PlaybookLineSuggested> suggestions, Teller teller) {
        return switch (event) {
            case PlaybookDraftSaved saved ->
                teller.say(
                        "PlaybookDraftSaved",
                        Map.of(
                                "draft", saved.draft().value(),
                                "actions", saved.playbook().actions().size()));
            case PlaybookDraftCommented said ->
                teller.say(
                        "PlaybookDraftCommented",
                        Map.of(
                                "draft", said.draft().value(),
                                "action", Teller.orNone(said.action() == null ? null : teller.action(said.action())),
                                "text", said.text()));
            case PlaybookLineSuggested suggested ->
                teller.say(
                        "PlaybookLineSuggested",
                        Map.of(
                                "draft", suggested.draft().value(),
                                "line", line(suggested, teller),
                                "reason", suggested.reason()));
            case PlaybookLineAccepted accepted ->
                teller.say(
                        "PlaybookLineAccepted",
                        Map.of(
                                "draft", accepted.draft().value(),
                                "line", line(known(suggestions, accepted.suggestionId()), teller)));
            case PlaybookLineDeclined declined ->
                teller.say(
                        "PlaybookLineDeclined",
                        Map.of(
                                "draft", declined.draft().value(),
                                "line", line(known(suggestions, declined.suggestionId()), teller),
                                "reason", declined.reason()));
            case PlaybookDraftDiscarded discarded ->
                teller.say(
                        "PlaybookDraftDiscarded",
                        Map.of("draft", discarded.draft().value(), "reason", discarded.reason()));
            case PlaybookPublished published ->
                teller.say(
                        "PlaybookPublished",
                        Map.of(
                                "version", published.version(),
                                "draft",
                                        Teller.orNone(
                                                published.draft() == null
                                                        ? null
                                                        : published.draft().value())));
        };
    }

    private static PlaybookLineSuggested known(
            Map<SuggestionId, PlaybookLineSuggested> suggestions, SuggestionId suggestion) {
        return Objects.requireNonNull(suggestions.get(suggestion), "answered before it was suggested");
    }

    private static String line(PlaybookLineSuggested suggested, Teller teller) {
        return switch (suggested.line()) {
            case PlaybookLine.Action(var action) ->
                teller.say(
                        suggested.before() == null ? "PlaybookLine.addition" : "PlaybookLine.change",
                        Map.of("action", teller.action(action.action())));
            case PlaybookLine.Script script ->
                teller.say("PlaybookLine.script", Map.of("action", teller.action(script.action())));
            case PlaybookLine.Removal(var action) ->
                teller.say("PlaybookLine.removal", Map.of("action", teller.action(action)));
            case PlaybookLine.Title _ -> teller.say("PlaybookLine.title");
            case PlaybookLine.Contacts _ -> teller.say("PlaybookLine.contacts");
            case PlaybookLine.Approval _ -> teller.say("PlaybookLine.approval");
        };
    }
}
