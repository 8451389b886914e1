package io.duly.demo.history;

import io.duly.events.contact.AttemptOutcome;
import io.duly.events.contact.AttemptSubject;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.StepId;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Writes whom the collector tried to reach about a debt that is late, and what came of it, until it is paid. */
final class AttemptHistoryWriter {

    private static final int MOST = 6;
    private static final int IN_TIME = 60;
    private static final int REFUSED = 50;
    private static final int OF_THE_CONFIRMATION = -1;
    private static final int OF_THE_REMINDER = 1;
    private static final int OF_THE_CALL = 3;
    private static final int OF_THE_NEXT_STEP = 7;
    private static final StepId CALL = StepId.of("call");

    /** @param days until the next contact */
    private record Turn(AttemptOutcome outcome, int days, Phrase note) {}

    private static final Turn REFUSAL = new Turn(
            AttemptOutcome.REFUSES,
            14,
            new Phrase("«Денег нет и не будет»", "“There is no money and there will be none”"));

    private static final List<Turn> TURNS = List.of(
            new Turn(AttemptOutcome.NO_ANSWER, 1, new Phrase("Длинные гудки", "It rang for a long time")),
            new Turn(AttemptOutcome.NO_ANSWER, 1, new Phrase("Сбросили звонок", "They hung up")),
            new Turn(AttemptOutcome.MESSAGE_LEFT, 2, new Phrase("Просил перезвонить", "I asked to be called back")),
            new Turn(
                    AttemptOutcome.PROMISES,
                    7,
                    new Phrase("Обещают оплатить на этой неделе", "They promise to pay this week")),
            new Turn(AttemptOutcome.PROMISES, 5, new Phrase("«В пятницу отправим»", "“We send it on Friday”")),
            new Turn(AttemptOutcome.REACHED, 4, new Phrase("Уточнят у директора", "They will ask their director")),
            new Turn(
                    AttemptOutcome.ASKS_FOR_DOCUMENTS,
                    3,
                    new Phrase("Просят прислать акт ещё раз", "They want the delivery note again")),
            new Turn(
                    AttemptOutcome.DISPUTES, 10, new Phrase("Говорят о недостаче", "They say that goods were missing")),
            new Turn(
                    AttemptOutcome.OTHER,
                    5,
                    new Phrase("Переезжают, бухгалтерия не работает", "They are moving, nobody does the books")));

    private final DemoCustomer customer;
    private final ContactHistoryWriter contacts;
    private final DealId dealId;
    private final LocalDate today;
    private final HistoryLog history;
    private final RandomGenerator random;

    AttemptHistoryWriter(
            DemoCustomer customer, ContactHistoryWriter contacts, DealId dealId, LocalDate today, HistoryLog history) {
        this.customer = customer;
        this.contacts = contacts;
        this.dealId = dealId;
        this.today = today;
        this.history = history;
        this.random = new Random(dealId.value().getLeastSignificantBits());
    }

    /**
     * The first attempt carries out the call that the ladder asks for, most often on its day. Whoever pays too much has
     * money on account and is not called, and where days off push the call to the next step the ladder leaves it out.
     *
     * @param paidOn null where nobody pays
     */
    void write(InstalmentId instalment, LocalDate dueOn, @Nullable LocalDate paidOn) {
        var called = callDay(dueOn);
        if (customer.habit() == PaymentHabit.OVER_PAYER || !called.isBefore(dueOn.plusDays(OF_THE_NEXT_STEP))) {
            return;
        }
        var day = WorkingDays.later(called, 0, RandomChoice.happens(IN_TIME, random) ? 0 : 2, random);
        for (int turn = 0; turn < MOST && isOwed(day, paidOn); turn++) {
            var step = turn == 0 ? CALL : null;
            day = attempt(new AttemptSubject(dealId, instalment, step), day, turn);
        }
    }

    /** Each of the steps before the call keeps a working day apart from the one before it. */
    private static LocalDate callDay(LocalDate dueOn) {
        var day = WorkingDays.onOrAfter(dueOn.plusDays(OF_THE_CONFIRMATION));
        for (int offset : List.of(OF_THE_REMINDER, OF_THE_CALL)) {
            var apart = WorkingDays.onOrAfter(day.plusDays(1));
            var onItsDay = WorkingDays.onOrAfter(dueOn.plusDays(offset));
            day = onItsDay.isBefore(apart) ? apart : onItsDay;
        }
        return day;
    }

    private boolean isOwed(LocalDate day, @Nullable LocalDate paidOn) {
        return day.isBefore(today) && (paidOn == null || day.isBefore(paidOn));
    }

    /** Returns the day of the next one. */
    private LocalDate attempt(AttemptSubject about, LocalDate day, int number) {
        var turn = turn(day);
        var next = WorkingDays.onOrAfter(day.plusDays(turn.days()));
        contacts.tryOn(day, number)
                .ifPresent(way -> history.byCollector(
                        day,
                        new DemoAttempt(
                                customer.customerId(),
                                new AttemptId(DemoIds.of("attempt", about.instalmentId() + "/" + number)),
                                way.personId(),
                                way.channelId(),
                                turn.outcome(),
                                turn.note().about(customer),
                                about,
                                next)));
        return next;
    }

    /** Nobody refuses while they still buy: no deal is to be signed with a sign that came only now. */
    private Turn turn(LocalDate day) {
        var buysNoMore = day.isAfter(customer.habit().buysUntil(today).plusMonths(3));
        return buysNoMore && RandomChoice.happens(REFUSED, random) ? REFUSAL : RandomChoice.oneOf(TURNS, random);
    }
}
