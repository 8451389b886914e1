package io.duly.query.audit;

import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookDraftCommented;
import io.duly.events.playbook.PlaybookDraftDiscarded;
import io.duly.events.playbook.PlaybookDraftSaved;
import io.duly.events.playbook.PlaybookEvent;
import io.duly.events.playbook.PlaybookLine;
import io.duly.events.playbook.PlaybookLineAccepted;
import io.duly.events.playbook.PlaybookLineDeclined;
import io.duly.events.playbook.PlaybookLineSuggested;
import io.duly.events.playbook.PlaybookPublished;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.SuggestionId;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.words.Names;
import io.duly.query.words.PlaybookWords;
import io.duly.query.words.Teller;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells the history of a playbook with the titles of its actions; of several titles, the last. */
record PlaybookTeller(Map<SuggestionId, PlaybookLineSuggested> suggestions, Teller teller) {

    static PlaybookTeller of(List<RecordedEvent> history, Locale language) {
        var titles = new HashMap<ActionId, Texts>();
        var suggestions = new HashMap<SuggestionId, PlaybookLineSuggested>();
        for (var event : history) {
            switch ((PlaybookEvent) event.payload()) {
                case PlaybookDraftSaved saved -> note(saved.playbook(), titles);
                case PlaybookPublished published -> note(published.playbook(), titles);
                case PlaybookLineSuggested suggested -> {
                    suggestions.put(suggested.suggestionId(), suggested);
                    if (suggested.line() instanceof PlaybookLine.Action(var action)) {
                        titles.put(action.action(), action.title());
                    }
                }
                case PlaybookDraftCommented _,
                        PlaybookLineAccepted _,
                        PlaybookLineDeclined _,
                        PlaybookDraftDiscarded _ -> {
                    /* they name what others wrote */
                }
            }
        }
        return new PlaybookTeller(suggestions, Teller.in(language, new Names(titles, Map.of(), Map.of())));
    }

    String tell(PlaybookEvent event) {
        return PlaybookWords.describe(event, suggestions, teller);
    }

    private static void note(Playbook playbook, Map<ActionId, Texts> titles) {
        playbook.actions().forEach(action -> titles.put(action.action(), action.title()));
    }
}
