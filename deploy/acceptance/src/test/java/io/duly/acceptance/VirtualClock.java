package io.duly.acceptance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The clock of a Duly that was started with {@code --duly.clock}: it stands until the operator moves it on. */
public final class VirtualClock {

    /** The default zone of the creditor, in which the ladder runs at nine in the morning. */
    static final ZoneId CREDITOR = ZoneId.of("Europe/Moscow");

    private final Api operator;

    public VirtualClock(RunningDuly duly) {
        this.operator = duly.as(User.OPERATOR);
    }

    /** To half past nine on that day, when the day's ladder is behind and the day's business begins. */
    public void moveTo(LocalDate day) {
        moveTo(day, LocalTime.of(9, 30));
    }

    void moveTo(LocalDate day, LocalTime time) {
        var now = day.atTime(time).atZone(CREDITOR).toInstant();
        operator.put("/api/admin/clock", """
                {"now": "%s"}""".formatted(now)).accepted();
    }
}
