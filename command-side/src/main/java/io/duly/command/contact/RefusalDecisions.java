package io.duly.command.contact;

import io.duly.command.refusal.CommandRejected;
import io.duly.events.customer.ContactEvent;
import io.duly.events.customer.ContactRefusalAnswered;
import io.duly.events.warning.WarningKind;
import io.duly.state.customer.CustomerState;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Decides what an answer to a refusal of contacts leads to. Another answer takes the place of the one before. */
final class RefusalDecisions {

    private RefusalDecisions() {}

    static List<ContactEvent> decide(AnswerContactRefusal command, CustomerState customer, LocalDate today) {
        var before = customer.answered().get(command.signId());
        if (before != null && repeats(command, before)) {
            return List.of();
        }
        if (customer.openSign(command.signId())
                .filter(sign -> sign.kind() == WarningKind.CONTACTS_REFUSED)
                .isEmpty()) {
            throw new CommandRejected(
                    ContactRefusal.NO_SUCH_REFUSAL, "no refusal of contacts under this id stands against the customer");
        }
        var askAgainOn = command.askAgainOn();
        if (askAgainOn != null && !askAgainOn.isAfter(today)) {
            throw new CommandRejected(
                    ContactRefusal.ASKED_AGAIN_TOO_SOON, "askAgainOn is not after today, which is " + today);
        }
        return List.of(new ContactRefusalAnswered(
                command.customerId(), command.signId(), command.answer(), today, command.reason(), askAgainOn));
    }

    private static boolean repeats(AnswerContactRefusal command, ContactRefusalAnswered before) {
        return command.answer() == before.answer()
                && Objects.equals(command.reason(), before.reason())
                && Objects.equals(command.askAgainOn(), before.askAgainOn());
    }
}
