package io.duly.standalone.openapi;

import io.duly.events.shared.AttemptId;
import io.duly.events.shared.CalendarId;
import io.duly.events.shared.CommentId;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.MoveId;
import io.duly.events.shared.PauseId;
import io.duly.events.shared.PaymentId;
import io.duly.events.shared.PlanId;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.PromiseId;
import io.duly.events.shared.RefundId;
import io.duly.events.shared.ReversalId;
import io.duly.events.shared.SegmentId;
import io.duly.events.shared.StepId;
import io.duly.events.shared.SuggestionId;
import io.duly.events.shared.WarningSignId;
import io.duly.events.shared.WorkEntryId;
import io.duly.events.shared.WriteOffId;
import java.util.Map;

/** Ids that need no name beside them. */
final class NamedOtherwise {

    /** What nobody gave a name, or what is a name already; what stands beside it says what it is. */
    static final Map<Class<?>, String> IDS = Map.ofEntries(
            Map.entry(PaymentId.class, "its amount and its day"),
            Map.entry(MoveId.class, "its amount and its day"),
            Map.entry(RefundId.class, "its amount and its day"),
            Map.entry(ReversalId.class, "its amount and its day"),
            Map.entry(WriteOffId.class, "its amount and its day"),
            Map.entry(DisputeId.class, "its amount and its reason"),
            Map.entry(AttemptId.class, "its outcome and its moment"),
            Map.entry(PromiseId.class, "its amounts and its days"),
            Map.entry(PlanId.class, "its amounts and its days"),
            Map.entry(PauseId.class, "its days and its reason"),
            Map.entry(WarningSignId.class, "its words"),
            Map.entry(WorkEntryId.class, "its reason or its outcome"),
            Map.entry(ContactChannelId.class, "its address"),
            Map.entry(CommentId.class, "its text"),
            Map.entry(StepId.class, "people chose it to be read, and its action is beside it"),
            Map.entry(PolicyId.class, "people chose it to be read"),
            Map.entry(PlaybookId.class, "people chose it to be read"),
            Map.entry(SegmentId.class, "people chose it to be read"),
            Map.entry(CalendarId.class, "the code of a country, or a name that people read"),
            Map.entry(SuggestionId.class, "its line and its reason"),
            Map.entry(DraftId.class, "people chose it to be read"));

    private NamedOtherwise() {}
}
