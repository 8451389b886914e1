package io.duly.command.attempt;

import static io.duly.testing.DealFixture.DELIVERED_ON;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.OPENED_ON;
import static io.duly.testing.DealFixture.SALESPERSON;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.PolicyFixture.STANDARD;

import io.duly.command.contact.AddContactChannel;
import io.duly.command.contact.AddContactPerson;
import io.duly.command.customer.RegisterCustomer;
import io.duly.command.deal.AgreePaymentTerms;
import io.duly.command.deal.IssueInvoice;
import io.duly.command.deal.OpenDeal;
import io.duly.command.deal.RecordDelivery;
import io.duly.command.deal.SignContract;
import io.duly.events.contact.AttemptOutcome;
import io.duly.events.contact.AttemptSubject;
import io.duly.events.contact.ChannelKind;
import io.duly.events.deal.DueDateRoll;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.StepId;
import io.duly.testing.ContactFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A numbered customer with three people, each with a mobile and an office phone, who owes on two deals. */
record OwingCustomer(int number) {

    CustomerId id() {
        return new CustomerId(new UUID(0xc0, number));
    }

    DealId deal(int which) {
        return new DealId(new UUID(0xde, number * 10L + which));
    }

    InstalmentId instalment(int which) {
        return InstalmentId.of(invoice(which), 1);
    }

    private InvoiceId invoice(int which) {
        return new InvoiceId(new UUID(0xf0, number * 10L + which));
    }

    ContactPersonId person(int which) {
        return new ContactPersonId(new UUID(0xe0, number * 10L + which));
    }

    ContactChannelId channel(int person, int which) {
        return new ContactChannelId(new UUID(0xea, number * 100L + person * 10L + which));
    }

    AttemptSubject about(int which, @Nullable String step) {
        return new AttemptSubject(deal(which), instalment(which), step == null ? null : StepId.of(step));
    }

    List<Object> commands() {
        var commands = new ArrayList<Object>();
        commands.add(new RegisterCustomer(id(), "Customer " + number, "C-" + number, Origin.ENTERED));
        for (int person = 1; person <= 3; person++) {
            commands.add(new AddContactPerson(
                    id(), person(person), ContactFixture.described("Person " + person, ContactFixture.role(person))));
            commands.add(channel(person, 1, ChannelKind.MOBILE, "+7916000" + number + "0" + person));
            commands.add(channel(person, 2, ChannelKind.OFFICE_PHONE, "+7495000" + number + "0" + person));
        }
        for (int deal = 1; deal <= 2; deal++) {
            commands.addAll(owing(deal));
        }
        return commands;
    }

    private AddContactChannel channel(int person, int which, ChannelKind kind, String address) {
        return new AddContactChannel(
                id(), person(person), ContactFixture.channel(channel(person, which), kind, address));
    }

    private List<Object> owing(int which) {
        var deal = deal(which);
        return List.of(
                new OpenDeal(deal, id(), "Ten pumps", euro("100"), OPENED_ON, SALESPERSON, STANDARD, Origin.LEDGER),
                new AgreePaymentTerms(deal, new PaymentTerms(30, DueDateRoll.NONE), OPENED_ON),
                new SignContract(deal, "C-" + deal, OPENED_ON),
                new RecordDelivery(deal, DELIVERED_ON, "TORG-12 No. 5"),
                new IssueInvoice(
                        deal,
                        invoice(which),
                        "No. " + deal,
                        ISSUED_ON,
                        List.of(new IssueInvoice.Part(euro("100"), DUE))));
    }

    /** Through the mobile phone of the second person, a moment ago. */
    RecordAttempt attempt(int attempt, AttemptOutcome outcome, AttemptSubject... about) {
        return attempt(attempt, 2, 1, OwingCustomers.EARLIER, outcome, about);
    }

    /** About the first deal. */
    RecordAttempt tried(int attempt, int person, int channel, Instant at, AttemptOutcome outcome) {
        return attempt(attempt, person, channel, at, outcome, about(1, null));
    }

    RecordAttempt attempt(
            int attempt, int person, int channel, Instant at, AttemptOutcome outcome, AttemptSubject... about) {
        return new RecordAttempt(
                id(),
                new AttemptId(new UUID(number, attempt)),
                person(person),
                channel(person, channel),
                at,
                outcome,
                null,
                List.of(about),
                null);
    }

    /** The same with a day for the next contact. */
    static RecordAttempt next(RecordAttempt attempt, LocalDate on) {
        return new RecordAttempt(
                attempt.customerId(),
                attempt.attemptId(),
                attempt.personId(),
                attempt.channelId(),
                attempt.at(),
                attempt.outcome(),
                null,
                attempt.about(),
                on);
    }
}
