package io.duly.stored;

import static io.duly.stored.SampleValues.ATTEMPT;
import static io.duly.stored.SampleValues.CALL;
import static io.duly.stored.SampleValues.CUSTOMER;
import static io.duly.stored.SampleValues.DEAL;
import static io.duly.stored.SampleValues.DUE;
import static io.duly.stored.SampleValues.INSTALMENT;
import static io.duly.stored.SampleValues.INVOICE;
import static io.duly.stored.SampleValues.ISSUED;
import static io.duly.stored.SampleValues.PERSON;
import static io.duly.stored.SampleValues.STANDARD;
import static io.duly.stored.SampleValues.roubles;

import io.duly.events.contact.Absence;
import io.duly.events.contact.AttemptOutcome;
import io.duly.events.contact.AttemptSubject;
import io.duly.events.contact.ChannelFailure;
import io.duly.events.contact.ChannelKind;
import io.duly.events.contact.ContactChannel;
import io.duly.events.contact.ContactPerson;
import io.duly.events.contact.MessengerKind;
import io.duly.events.contact.PersonRole;
import io.duly.events.contact.PreferredTimes;
import io.duly.events.contact.RefusalAnswer;
import io.duly.events.customer.CollectorAssigned;
import io.duly.events.customer.ContactAttempted;
import io.duly.events.customer.ContactChannelAdded;
import io.duly.events.customer.ContactChannelConfirmed;
import io.duly.events.customer.ContactChannelFailed;
import io.duly.events.customer.ContactPersonAdded;
import io.duly.events.customer.ContactPersonAway;
import io.duly.events.customer.ContactPersonBack;
import io.duly.events.customer.ContactPersonChanged;
import io.duly.events.customer.ContactPersonLeft;
import io.duly.events.customer.ContactPersonReachable;
import io.duly.events.customer.ContactPersonUnreachable;
import io.duly.events.customer.ContactRefusalAnswered;
import io.duly.events.customer.CreditLimitSet;
import io.duly.events.customer.CustomerCalendarSet;
import io.duly.events.customer.CustomerPolicyChosen;
import io.duly.events.customer.CustomerRegistered;
import io.duly.events.customer.CustomerRenamed;
import io.duly.events.customer.CustomerSegmentSet;
import io.duly.events.customer.DismissedCauseGone;
import io.duly.events.customer.WarningSignCleared;
import io.duly.events.customer.WarningSignRaised;
import io.duly.events.customer.WarningSignRenewed;
import io.duly.events.shared.CalendarId;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.SegmentId;
import io.duly.events.shared.UserName;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.Clearing;
import io.duly.events.warning.WarningKind;
import io.duly.events.warning.WarningSign;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A customer, its contacts and its warning signs. */
final class CustomerSamples {

    private static final ContactPersonId OTHER_PERSON = ContactPersonId.of("00000000-0000-0000-0000-0000000000e2");
    private static final ContactChannelId CHANNEL = ContactChannelId.of("00000000-0000-0000-0000-0000000000ea");
    private static final WarningSignId SIGN = WarningSignId.of("00000000-0000-0000-0000-0000000000ee");
    private static final ContactPerson ACCOUNTANT = new ContactPerson(
            "Ирина Павлова",
            "главный бухгалтер",
            PersonRole.ACCOUNTS_PAYABLE,
            "ru",
            ZoneId.of("Asia/Omsk"),
            MonthDay.of(5, 17));
    private static final ContactChannel MESSENGER = new ContactChannel(
            CHANNEL,
            ChannelKind.MESSENGER,
            MessengerKind.TELEGRAM,
            "@pavlova",
            new PreferredTimes(List.of(DayOfWeek.MONDAY), LocalTime.of(10, 0), LocalTime.of(17, 30)),
            "asked for it on the phone");

    private CustomerSamples() {}

    static Stream<Object> all() {
        return Stream.of(
                new CustomerRegistered(CUSTOMER, "ООО «Ромашка»", "0379-NEVHP", Origin.ENTERED),
                new CustomerRenamed(CUSTOMER, "ООО «Ромашка плюс»"),
                new CollectorAssigned(CUSTOMER, UserName.of("collector")),
                new CustomerCalendarSet(CUSTOMER, CalendarId.of("de"), ZoneId.of("Europe/Berlin")),
                new ContactPersonAdded(CUSTOMER, PERSON, ACCOUNTANT),
                new ContactPersonChanged(CUSTOMER, PERSON, ACCOUNTANT),
                new ContactChannelAdded(CUSTOMER, PERSON, MESSENGER),
                new ContactChannelFailed(CUSTOMER, PERSON, CHANNEL, ChannelFailure.WRONG_NUMBER, ISSUED),
                new ContactChannelConfirmed(CUSTOMER, PERSON, CHANNEL, ISSUED),
                new ContactPersonAway(CUSTOMER, PERSON, new Absence(ISSUED, DUE, OTHER_PERSON)),
                new ContactPersonBack(CUSTOMER, PERSON, ISSUED),
                new ContactPersonUnreachable(CUSTOMER, PERSON, ISSUED),
                new ContactPersonReachable(CUSTOMER, PERSON, ISSUED),
                new ContactPersonLeft(CUSTOMER, PERSON, ISSUED),
                new ContactRefusalAnswered(
                        CUSTOMER, SIGN, RefusalAnswer.WAIVE, ISSUED, "their owner knows our director", DUE),
                new ContactAttempted(
                        CUSTOMER,
                        ATTEMPT,
                        PERSON,
                        CHANNEL,
                        Instant.parse("2026-04-03T07:15:00Z"),
                        AttemptOutcome.NO_ANSWER,
                        "rang six times",
                        List.of(
                                new AttemptSubject(DEAL, INSTALMENT, CALL.step()),
                                new AttemptSubject(DEAL, InstalmentId.of(INVOICE, 2), null)),
                        LocalDate.of(2026, 4, 6)),
                new CustomerSegmentSet(CUSTOMER, SegmentId.of("key-accounts")),
                new CustomerPolicyChosen(CUSTOMER, STANDARD),
                new CreditLimitSet(CUSTOMER, roubles("1000")),
                new WarningSignRaised(
                        CUSTOMER,
                        WarningSign.of(
                                SIGN,
                                WarningKind.ORDER_MUCH_LARGER,
                                DEAL,
                                "This order is worth 5 times what is usual.",
                                Map.of("value", "RUB 100", "usual", "RUB 20"),
                                ISSUED,
                                DUE)),
                new WarningSignRenewed(
                        CUSTOMER,
                        new WarningSign(
                                SIGN,
                                WarningKind.LATE_PAYMENT,
                                null,
                                "Paid late or not paid yet: 2 within a year, the last due on 2026-03-01.",
                                Map.of("lastLateDue", "2026-03-01", "late", "2", "unpaid", "1"),
                                ISSUED,
                                DUE,
                                25)),
                new WarningSignCleared(CUSTOMER, SIGN, Clearing.BY_PERSON, "a new shop is being opened"),
                new DismissedCauseGone(CUSTOMER, SIGN));
    }
}
