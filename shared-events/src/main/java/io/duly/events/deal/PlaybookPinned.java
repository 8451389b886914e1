package io.duly.events.deal;

import io.duly.events.shared.DealId;
import io.duly.events.shared.PlaybookVersion;

/** The deal follows this version of a playbook from now on, instead of whichever it followed before. */
public record PlaybookPinned(DealId dealId, PlaybookVersion playbook) implements PreventionEvent {}
