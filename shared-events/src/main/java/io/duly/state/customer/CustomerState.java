package io.duly.state.customer;

import io.duly.events.customer.AccountEvent;
import io.duly.events.customer.AttemptEvent;
import io.duly.events.customer.CollectorAssigned;
import io.duly.events.customer.ContactEvent;
import io.duly.events.customer.ContactRefusalAnswered;
import io.duly.events.customer.CreditLimitSet;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.customer.CustomerRegistered;
import io.duly.events.customer.CustomerRenamed;
import io.duly.events.customer.DismissedCauseGone;
import io.duly.events.customer.WarningEvent;
import io.duly.events.customer.WarningSignCleared;
import io.duly.events.customer.WarningSignRaised;
import io.duly.events.customer.WarningSignRenewed;
import io.duly.events.shared.UserName;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.Clearing;
import io.duly.events.warning.WarningSign;
import io.duly.state.attempt.Attempts;
import io.duly.state.contact.ContactBook;
import io.duly.state.warning.Risk;
import io.duly.state.warning.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer. The same fold serves decisions about it, decisions about its deals, and readers.
 *
 * @param creditLimits by currency code
 * @param openSigns in the order in which they were raised
 * @param dismissed the signs that somebody looked into; their causes raise no alarm again as long as they last
 * @param answered what was decided last about each refusal of contacts that is an open sign
 */
public record CustomerState(
        @Nullable CustomerRegistered registered,
        @Nullable String name,
        @Nullable UserName collector,
        ContactBook contacts,
        Map<String, Money> creditLimits,
        List<WarningSign> openSigns,
        List<WarningSign> dismissed,
        Map<WarningSignId, ContactRefusalAnswered> answered,
        Attempts attempts) {

    /** Before anything happened. */
    public static final CustomerState UNKNOWN = new CustomerState(
            null, null, null, ContactBook.EMPTY, Map.of(), List.of(), List.of(), Map.of(), Attempts.NONE);

    public CustomerState {
        creditLimits = Collections.unmodifiableMap(new TreeMap<>(creditLimits));
        openSigns = List.copyOf(openSigns);
        dismissed = List.copyOf(dismissed);
        answered = Map.copyOf(answered);
    }

    public Risk risk() {
        return Risk.of(openSigns.stream().map(Weight::of).toList());
    }

    public Optional<WarningSign> openSign(WarningSignId signId) {
        return find(openSigns, signId);
    }

    public Optional<WarningSign> dismissedSign(WarningSignId signId) {
        return find(dismissed, signId);
    }

    private static Optional<WarningSign> find(List<WarningSign> signs, WarningSignId signId) {
        return signs.stream().filter(sign -> sign.signId().equals(signId)).findFirst();
    }

    /** Folds one event in. */
    public CustomerState after(CustomerEvent event) {
        return switch (event) {
            case AccountEvent about -> after(about);
            case AttemptEvent about -> with(attempts.after(about));
            case ContactRefusalAnswered answer -> with(answer);
            case ContactEvent about -> with(contacts.after(about));
            case WarningEvent about -> after(about);
        };
    }

    private CustomerState after(AccountEvent event) {
        return switch (event) {
            case CustomerRegistered first ->
                new CustomerState(
                        first,
                        first.name(),
                        collector,
                        contacts,
                        creditLimits,
                        openSigns,
                        dismissed,
                        answered,
                        attempts);
            case CustomerRenamed renamed ->
                new CustomerState(
                        registered,
                        renamed.name(),
                        collector,
                        contacts,
                        creditLimits,
                        openSigns,
                        dismissed,
                        answered,
                        attempts);
            case CollectorAssigned assigned ->
                new CustomerState(
                        registered,
                        name,
                        assigned.collector(),
                        contacts,
                        creditLimits,
                        openSigns,
                        dismissed,
                        answered,
                        attempts);
            case CreditLimitSet set -> with(set.limit());
        };
    }

    private CustomerState after(WarningEvent event) {
        return switch (event) {
            case WarningSignRaised raised -> raised(raised.sign());
            case WarningSignRenewed renewed -> renewed(renewed.sign());
            case WarningSignCleared cleared -> cleared(cleared.signId(), cleared.how());
            case DismissedCauseGone gone -> with(openSigns, without(dismissed, gone.signId()));
        };
    }

    private CustomerState with(Attempts more) {
        return new CustomerState(
                registered, name, collector, contacts, creditLimits, openSigns, dismissed, answered, more);
    }

    private CustomerState with(ContactBook changed) {
        return new CustomerState(
                registered, name, collector, changed, creditLimits, openSigns, dismissed, answered, attempts);
    }

    private CustomerState with(ContactRefusalAnswered answer) {
        var answers = new HashMap<>(answered);
        answers.put(answer.signId(), answer);
        return new CustomerState(
                registered, name, collector, contacts, creditLimits, openSigns, dismissed, answers, attempts);
    }

    private CustomerState with(Money limit) {
        var limits = new TreeMap<>(creditLimits);
        limits.put(limit.getCurrencyUnit().getCode(), limit);
        return new CustomerState(
                registered, name, collector, contacts, limits, openSigns, dismissed, answered, attempts);
    }

    private CustomerState raised(WarningSign sign) {
        return with(Stream.concat(openSigns.stream(), Stream.of(sign)).toList(), dismissed);
    }

    private CustomerState renewed(WarningSign now) {
        return with(
                openSigns.stream()
                        .map(sign -> sign.signId().equals(now.signId()) ? now : sign)
                        .toList(),
                dismissed);
    }

    private CustomerState cleared(WarningSignId signId, Clearing how) {
        var looked = new ArrayList<>(dismissed);
        if (how == Clearing.BY_PERSON) {
            openSign(signId).ifPresent(looked::add);
        }
        var answers = new HashMap<>(answered);
        answers.remove(signId);
        var signs = without(openSigns, signId);
        return new CustomerState(registered, name, collector, contacts, creditLimits, signs, looked, answers, attempts);
    }

    private static List<WarningSign> without(List<WarningSign> signs, WarningSignId signId) {
        return signs.stream().filter(sign -> !sign.signId().equals(signId)).toList();
    }

    private CustomerState with(List<WarningSign> signs, List<WarningSign> looked) {
        return new CustomerState(
                registered, name, collector, contacts, creditLimits, signs, looked, answered, attempts);
    }
}
