package io.duly.events.shared;

import java.util.UUID;

/** What is identified by a UUID that its first caller chose. */
public sealed interface Identifier
        permits AttemptId,
                CommentId,
                ContactChannelId,
                ContactPersonId,
                CreditNoteId,
                CustomerId,
                DealId,
                DisputeId,
                InstalmentId,
                InvoiceId,
                MoveId,
                PauseId,
                PaymentId,
                PlanId,
                PromiseId,
                RefundId,
                ReversalId,
                SuggestionId,
                WarningSignId,
                WorkEntryId,
                WriteOffId {

    UUID value();

    /**
     * Reads a UUID in its full form only. The JDK also takes shortened ones, and two texts would then name one thing.
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    static UUID parse(String text) {
        var uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("not a full UUID: " + text);
        }
        return uuid;
    }
}
