package io.duly.command.customer;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.CustomerFixture.registered;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.customer.CreditLimitSet;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SetCreditLimitTest {

    private final AggregateTestFixture<Customer> customer = CustomerUnderTest.customer();

    @Test
    void a_credit_limit_is_set() {
        customer.given(registered()).when(limit("EUR 500")).expectEvents(set("EUR 500"));
    }

    @Test
    void the_same_credit_limit_set_twice_is_set_once() {
        customer.given(registered(), set("EUR 500"))
                .when(limit("EUR 500"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_credit_limit_may_be_changed_later() {
        customer.given(registered(), set("EUR 500")).when(limit("EUR 400")).expectEvents(set("EUR 400"));
    }

    @Test
    void each_currency_has_its_own_credit_limit() {
        customer.given(registered(), set("EUR 500")).when(limit("USD 500")).expectEvents(set("USD 500"));
    }

    @Test
    void the_limit_of_one_of_two_currencies_set_twice_is_set_once() {
        customer.given(registered(), set("USD 500"), set("EUR 500"))
                .when(limit("USD 500"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_credit_limit_of_nothing_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> limit("EUR 0"))
                .returns("limit", InvalidCommand::field);
    }

    private static SetCreditLimit limit(String money) {
        return new SetCreditLimit(CUSTOMER, Money.parse(money));
    }

    private static CreditLimitSet set(String money) {
        return new CreditLimitSet(CUSTOMER, Money.parse(money));
    }
}
