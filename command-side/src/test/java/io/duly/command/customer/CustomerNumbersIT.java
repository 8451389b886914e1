package io.duly.command.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.duly.command.refusal.CommandRejected;
import io.duly.command.testing.CommandSideUnderTest;
import io.duly.command.testing.HandClock;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.Origin;
import io.duly.testing.TestPostgres;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two customers with one number are one customer whose debts nobody adds up. */
class CustomerNumbersIT {

    private static CommandSideUnderTest duly;

    @BeforeAll
    static void start() {
        duly = CommandSideUnderTest.start(
                TestPostgres.newDatabase(), new HandClock(Instant.parse("2026-03-02T06:00:00Z")));
    }

    @AfterAll
    static void stop() {
        duly.close();
    }

    @Test
    void a_number_belongs_to_one_customer() {
        duly.send(registration(customer(1), "SAME-1"));

        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> duly.send(registration(customer(2), "SAME-1")))
                .withMessageContaining("SAME-1")
                .returns(CustomerRefusal.CUSTOMER_NUMBER_TAKEN, CommandRejected::reason);
        assertThat(duly.history(customer(2))).isEmpty();
    }

    @Test
    void registering_the_same_customer_again_changes_nothing() {
        duly.send(registration(customer(3), "TWICE"));

        duly.send(registration(customer(3), "TWICE"));

        assertThat(duly.history(customer(3))).hasSize(1);
    }

    @Test
    void customers_without_a_number_are_told_apart_by_nothing() {
        duly.send(registration(customer(4), null), registration(customer(5), null));

        assertThat(duly.history(customer(5))).hasSize(1);
    }

    @Test
    void of_many_who_want_a_number_at_once_one_gets_it() {
        var refusals = Stream.iterate(10, number -> number < 18, number -> number + 1)
                .map(number -> CompletableFuture.supplyAsync(
                        () -> catchThrowable(() -> duly.send(registration(customer(number), "WANTED")))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .filter(Objects::nonNull)
                .toList();

        assertThat(refusals)
                .hasSize(7)
                .allSatisfy(refusal -> assertThat(refusal).isInstanceOf(CommandRejected.class));
        assertThat(List.of(refusals.getFirst()))
                .first()
                .extracting(refusal -> ((CommandRejected) refusal).reason())
                .isEqualTo(CustomerRefusal.CUSTOMER_NUMBER_TAKEN);
    }

    private static CustomerId customer(int number) {
        return new CustomerId(new UUID(0xc, number));
    }

    private static RegisterCustomer registration(CustomerId customer, @Nullable String number) {
        return new RegisterCustomer(customer, "Same GmbH", number, Origin.ENTERED);
    }
}
