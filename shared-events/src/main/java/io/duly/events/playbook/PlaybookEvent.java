package io.duly.events.playbook;

import io.duly.events.shared.PlaybookId;

/** Everything that can happen to a playbook. The list is closed: a new event must be placed everywhere to compile. */
public sealed interface PlaybookEvent
        permits PlaybookDraftSaved,
                PlaybookDraftCommented,
                PlaybookLineSuggested,
                PlaybookLineAccepted,
                PlaybookLineDeclined,
                PlaybookDraftDiscarded,
                PlaybookPublished {

    PlaybookId playbookId();
}
