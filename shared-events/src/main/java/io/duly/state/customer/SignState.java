package io.duly.state.customer;

import io.duly.events.customer.ContactEvent;
import io.duly.events.customer.ContactRefusalAnswered;
import io.duly.events.customer.DismissedCauseGone;
import io.duly.events.customer.WarningEvent;
import io.duly.events.customer.WarningSignCleared;
import io.duly.events.customer.WarningSignRaised;
import io.duly.events.customer.WarningSignRenewed;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.Clearing;
import io.duly.events.warning.WarningSign;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a customer is warned of.
 *
 * @param open in the order in which they were raised
 * @param dismissed the signs that somebody looked into
 * @param answered what was decided last about each refusal of contacts that is an open sign
 */
record SignState(
        List<WarningSign> open, List<WarningSign> dismissed, Map<WarningSignId, ContactRefusalAnswered> answered) {

    static final SignState NONE = new SignState(List.of(), List.of(), Map.of());

    SignState {
        open = List.copyOf(open);
        dismissed = List.copyOf(dismissed);
        answered = Map.copyOf(answered);
    }

    static Optional<WarningSign> find(List<WarningSign> signs, WarningSignId signId) {
        return signs.stream().filter(sign -> sign.signId().equals(signId)).findFirst();
    }

    SignState after(ContactEvent event) {
        if (!(event instanceof ContactRefusalAnswered answer)) {
            return this;
        }
        var answers = new HashMap<>(answered);
        answers.put(answer.signId(), answer);
        return new SignState(open, dismissed, answers);
    }

    SignState after(WarningEvent event) {
        return switch (event) {
            case WarningSignRaised raised -> new SignState(plus(open, raised.sign()), dismissed, answered);
            case WarningSignRenewed renewed -> renewed(renewed.sign());
            case WarningSignCleared cleared -> cleared(cleared.signId(), cleared.how());
            case DismissedCauseGone gone -> new SignState(open, without(dismissed, gone.signId()), answered);
        };
    }

    private SignState renewed(WarningSign now) {
        var signs = open.stream()
                .map(sign -> sign.signId().equals(now.signId()) ? now : sign)
                .toList();
        return new SignState(signs, dismissed, answered);
    }

    private SignState cleared(WarningSignId signId, Clearing how) {
        var looked = how == Clearing.BY_PERSON
                ? find(open, signId).map(sign -> plus(dismissed, sign)).orElse(dismissed)
                : dismissed;
        var answers = new HashMap<>(answered);
        answers.remove(signId);
        return new SignState(without(open, signId), looked, answers);
    }

    private static List<WarningSign> plus(List<WarningSign> signs, WarningSign added) {
        return Stream.concat(signs.stream(), Stream.of(added)).toList();
    }

    private static List<WarningSign> without(List<WarningSign> signs, WarningSignId signId) {
        return signs.stream().filter(sign -> !sign.signId().equals(signId)).toList();
    }
}
