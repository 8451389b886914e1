package io.duly.demo.history;

import io.duly.command.work.ClaimWork;
import io.duly.command.work.CompleteWork;
import io.duly.command.work.HandOverWork;
import io.duly.command.work.ResubmitWork;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.WorkEntryId;
import io.duly.events.work.WorkOutcome;
import java.time.LocalDate;

/** Writes what collectors did with the work about one customer in the last days. */
final class WorkHistoryWriter {

    private static final Phrase LOOKING =
            new Phrase("Ищут счёт, обещали ответить завтра", "They look for the invoice and answer tomorrow");
    private static final Phrase PAY_DAY = new Phrase("Платят в начале недели", "They pay at the beginning of the week");
    private static final Phrase HEAD =
            new Phrase("Готовы говорить только с руководителем", "They only talk to the head of collections");

    private final DemoCustomer customer;
    private final HistoryLog history;
    private final LocalDate yesterday;
    private final LocalDate today;

    WorkHistoryWriter(DemoCustomer customer, HistoryLog history, LocalDate today) {
        this.customer = customer;
        this.history = history;
        this.today = today;
        this.yesterday = WorkingDays.onOrBefore(today.minusDays(1));
    }

    void write() {
        switch (customer.habit()) {
            case CHRONICALLY_LATE -> {
                history.byCollector(yesterday, new ClaimWork(id()));
                history.byCollector(
                        yesterday, new CompleteWork(id(), entry("done"), WorkOutcome.REACHED, LOOKING.about(customer)));
            }
            case PART_PAYER ->
                history.byCollector(
                        yesterday,
                        new ResubmitWork(
                                id(),
                                entry("put off"),
                                WorkingDays.onOrAfter(today.plusDays(3)),
                                PAY_DAY.about(customer)));
            case WORSENING ->
                history.byCollector(
                        yesterday,
                        new HandOverWork(
                                id(), entry("handed over"), DemoStaff.HEAD_OF_COLLECTIONS, HEAD.about(customer)));
            case STOPPED_PAYING -> history.byCollector(yesterday, new ClaimWork(id()));
            case PUNCTUAL, OVER_PAYER, FORGETFUL, NON_PAYER -> {
                /* nobody had time for them */
            }
        }
    }

    private CustomerId id() {
        return customer.customerId();
    }

    private WorkEntryId entry(String name) {
        return new WorkEntryId(DemoIds.of("work", customer.number() + "/" + name));
    }
}
