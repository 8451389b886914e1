package io.duly.command.backtest;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.calendar.WorkingCalendars;
import io.duly.command.dispute.DisputeRoom;
import io.duly.command.escalation.Rehearsals;
import io.duly.command.pause.PauseRoom;
import io.duly.command.policy.Policies;
import io.duly.command.policy.PolicyFile;
import io.duly.command.promise.PromiseRoom;
import io.duly.command.testing.HandClock;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.shared.CalendarId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Backtests without a database, in a world where every day is a working day. */
final class BacktestRoom {

    private BacktestRoom() {}

    static Backtests of(Policies policies, LocalDate today) {
        return of(policies, today, "every-day");
    }

    static Backtests of(Policies policies, LocalDate today, String calendar) {
        var creditor = new CreditorTime(
                new HandClock(today.atTime(12, 0).toInstant(ZoneOffset.UTC)),
                ZoneId.of("Europe/Moscow"),
                LocalTime.of(9, 0),
                WorkingCalendars.named(CalendarId.of(calendar)));
        var disputes = new DisputeRoom(creditor);
        var ladders = new Rehearsals(
                List.of(PauseRoom.ofDeals(), disputes.standstills(), PromiseRoom.standstills()),
                List.of(disputes.deadlines(), PromiseRoom.timed(creditor)),
                PauseRoom.ofCustomers(),
                creditor);
        return new Backtests(
                policies,
                ladders,
                new InMemoryEventStorageEngine(),
                creditor,
                new StaticListableBeanFactory().getBeanProvider(io.duly.access.Staff.class));
    }

    /** The ladder that is shipped. */
    static EscalationPolicy standard() {
        try (var file = EscalationPolicy.class.getResourceAsStream("/policies/standard.yaml")) {
            return PolicyFile.read(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
