package io.duly.command.warning;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.RECORDED;
import static io.duly.testing.DealFixture.morningOf;

import io.duly.command.testing.CommandSideUnderTest;
import io.duly.command.testing.HandClock;
import io.duly.command.testing.Story;
import io.duly.events.warning.WarningKind;
import io.duly.testing.TestPostgres;
import java.time.LocalDate;
import java.util.List;

/** One customer and its warning signs, on a whole command side under a clock that is set by hand. */
final class WatchedCustomer implements AutoCloseable {

    private final HandClock clock = new HandClock(RECORDED);
    private final CommandSideUnderTest duly = CommandSideUnderTest.start(TestPostgres.newDatabase(), clock);

    static WatchedCustomer known() {
        var customer = new WatchedCustomer();
        customer.duly.send(Story.ofTheWorldAroundADeal());
        return customer;
    }

    CommandSideUnderTest duly() {
        return duly;
    }

    void settle() {
        duly.settle(WarningWatch.GROUP);
    }

    @Override
    public void close() {
        duly.close();
    }

    void happens(Object... commands) {
        duly.send(commands);
        duly.settle(WarningWatch.GROUP);
    }

    /** The scheduler runs the judgement of this morning, as it would by itself. */
    void on(LocalDate day) {
        clock.set(morningOf(day));
        duly.settle(WarningWatch.GROUP);
    }

    List<WarningKind> signs() {
        return duly.database()
                .sql("select kind from command.warning_sign where customer_id = ? order by kind")
                .param(CUSTOMER.value())
                .query(WarningKind.class)
                .list();
    }
}
