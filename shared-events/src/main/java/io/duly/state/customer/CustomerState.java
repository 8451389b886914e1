package io.duly.state.customer;

import io.duly.events.customer.AccountEvent;
import io.duly.events.customer.AttemptEvent;
import io.duly.events.customer.ContactEvent;
import io.duly.events.customer.ContactRefusalAnswered;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.customer.CustomerPauseEvent;
import io.duly.events.customer.CustomerRegistered;
import io.duly.events.customer.LadderChoiceEvent;
import io.duly.events.customer.WarningEvent;
import io.duly.events.customer.WorkEvent;
import io.duly.events.shared.CalendarId;
import io.duly.events.shared.SegmentId;
import io.duly.events.shared.UserName;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.WarningSign;
import io.duly.state.attempt.Attempts;
import io.duly.state.contact.ContactBook;
import io.duly.state.pause.Pauses;
import io.duly.state.warning.Risk;
import io.duly.state.warning.Weight;
import io.duly.state.work.WorkState;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer. The same fold serves decisions about it, decisions about its deals, and readers. Each
 * part takes the events of its own family.
 */
public record CustomerState(
        AccountState account,
        ContactBook contacts,
        SignState signs,
        Attempts attempts,
        Pauses pauses,
        WorkState work,
        LadderChoice ladder) {

    /** Before anything happened. */
    public static final CustomerState UNKNOWN = new CustomerState(
            AccountState.UNKNOWN,
            ContactBook.EMPTY,
            SignState.NONE,
            Attempts.NONE,
            Pauses.NONE,
            WorkState.NONE,
            LadderChoice.NONE);

    public @Nullable CustomerRegistered registered() {
        return account.registered();
    }

    public @Nullable String name() {
        return account.name();
    }

    public @Nullable UserName collector() {
        return account.collector();
    }

    /** On which days it works; null while nobody said so. */
    public @Nullable CalendarId calendar() {
        var workplace = account.workplace();
        return workplace == null ? null : workplace.calendar();
    }

    /** Whose clock hangs on its wall; null while nobody said so. */
    public @Nullable ZoneId zone() {
        var workplace = account.workplace();
        return workplace == null ? null : workplace.zone();
    }

    /** By currency code. */
    public Map<String, Money> creditLimits() {
        return account.creditLimits();
    }

    /** In the order in which they were raised. */
    public List<WarningSign> openSigns() {
        return signs.open();
    }

    /** The signs that somebody looked into; their causes raise no alarm again as long as they last. */
    public List<WarningSign> dismissed() {
        return signs.dismissed();
    }

    /** What was decided last about each refusal of contacts that is an open sign. */
    public Map<WarningSignId, ContactRefusalAnswered> answered() {
        return signs.answered();
    }

    /** To which it belongs; null where that is none. */
    public @Nullable SegmentId segment() {
        return ladder.segment();
    }

    public Risk risk() {
        return Risk.of(openSigns().stream().map(Weight::of).toList());
    }

    public Optional<WarningSign> openSign(WarningSignId signId) {
        return SignState.find(openSigns(), signId);
    }

    public Optional<WarningSign> dismissedSign(WarningSignId signId) {
        return SignState.find(dismissed(), signId);
    }

    /** Folds one event in. */
    public CustomerState after(CustomerEvent event) {
        return switch (event) {
            case AccountEvent about ->
                new CustomerState(account.after(about), contacts, signs, attempts, pauses, work, ladder);
            case ContactEvent about ->
                new CustomerState(account, contacts.after(about), signs.after(about), attempts, pauses, work, ladder);
            case WarningEvent about ->
                new CustomerState(account, contacts, signs.after(about), attempts, pauses, work, ladder);
            case AttemptEvent about ->
                new CustomerState(account, contacts, signs, attempts.after(about), pauses, work, ladder);
            case CustomerPauseEvent about ->
                new CustomerState(account, contacts, signs, attempts, pauses.after(about), work, ladder);
            case WorkEvent about ->
                new CustomerState(account, contacts, signs, attempts, pauses, work.after(about), ladder);
            case LadderChoiceEvent about ->
                new CustomerState(account, contacts, signs, attempts, pauses, work, ladder.after(about));
        };
    }
}
