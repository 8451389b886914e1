package io.duly.command.attempt;

import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.morningOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.CommandRejected;
import io.duly.command.testing.CommandSideUnderTest;
import io.duly.command.testing.HandClock;
import io.duly.command.testing.Story;
import io.duly.events.shared.WarningSignId;
import io.duly.testing.TestPostgres;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssertAlternative;

/** Customers who owe on two deals each; on the third day after the due date the ladder asked for a call. */
record OwingCustomers(CommandSideUnderTest duly, HandClock clock) implements AutoCloseable {

    static final LocalDate TODAY = DUE.plusDays(3);
    static final Instant NOW = morningOf(TODAY).plus(Duration.ofHours(2));
    private static final String WARNINGS = "warning-watch";
    static final Instant EARLIER = NOW.minus(Duration.ofMinutes(10));

    /** So many, numbered from 1. */
    static OwingCustomers start(int count) {
        var clock = new HandClock(morningOf(ISSUED_ON));
        var duly = CommandSideUnderTest.start(TestPostgres.newEmptyDatabase(), clock);
        duly.send(Story.ofTheWorldAroundADeal());
        IntStream.rangeClosed(1, count)
                .forEach(
                        number -> duly.send(new OwingCustomer(number).commands().toArray()));
        clock.set(NOW);
        duly.settle(WARNINGS);
        return new OwingCustomers(duly, clock);
    }

    /** Until whatever follows of itself has followed. */
    void send(Object command) {
        duly.send(command);
        duly.settle(WARNINGS);
    }

    List<String> history(Object aggregateId) {
        return duly.history(aggregateId);
    }

    List<List<String>> histories(OwingCustomer customer) {
        return List.of(history(customer.id()), history(customer.deal(1)), history(customer.deal(2)));
    }

    /** The attempt is refused, and leaves nothing behind. */
    ThrowableAssertAlternative<CommandRejected> refuses(OwingCustomer customer, RecordAttempt attempt) {
        var before = histories(customer);
        var refusal = assertThatExceptionOfType(CommandRejected.class).isThrownBy(() -> send(attempt));
        assertThat(histories(customer)).isEqualTo(before);
        return refusal;
    }

    /** What happened to the warning signs of a customer after that of the late payment was raised. */
    List<String> signs(OwingCustomer customer) {
        return history(customer.id()).stream()
                .filter(event -> event.startsWith("WarningSign"))
                .skip(1)
                .toList();
    }

    WarningSignId sign(OwingCustomer customer) {
        return new WarningSignId(duly.database()
                .sql("select sign_id from command.warning_sign where customer_id = ? and kind = 'DUE_DATE_EVADED'")
                .param(customer.id().value())
                .query(UUID.class)
                .single());
    }

    @Override
    public void close() {
        duly.close();
    }
}
