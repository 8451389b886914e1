package io.duly.query.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.duly.events.shared.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work of one team and its results.
 *
 * @param team null for those who are in none
 * @param load of the whole team, where money that several people are about counts once
 */
record TeamWork(
        @Nullable String team,
        @JsonUnwrapped Load load,
        @JsonUnwrapped Results results,
        List<PersonWork> people) {

    /**
     * The work of one person and its results.
     *
     * @param person null for what nobody looks after
     * @param substitute who does it while the person is away
     */
    record PersonWork(
            @Nullable String person,
            @Nullable String personName,
            @Nullable Role role,
            @Nullable String substitute,
            @Nullable String substituteName,
            @JsonUnwrapped Load load,
            @JsonUnwrapped Results results) {}

    /**
     * What there is to do now.
     *
     * @param things how many single things the customers come to
     * @param oldestDays how many days ago the oldest of what is due was to be done; null where nothing is due
     * @param claimed how many of the customers somebody claimed today and has not put down
     */
    record Load(
            int customers,
            int things,
            List<TodayTotal> atStake,
            @Nullable Long oldestDays,
            int claimed) {}

    /**
     * What was done in a period.
     *
     * @param reached attempts in which somebody spoke with us
     * @param promises promises that were taken
     * @param kept of these promises those that are kept by now
     * @param completed how often the work about a customer was completed
     * @param lapsed claims of days that have ended with nothing done after them
     * @param moneyIn from customers who were turned to in the period, the money of whoever did so last before it came
     */
    record Results(
            int attempts, int reached, int promises, int kept, int completed, int lapsed, List<MoneyIn> moneyIn) {

        static final Results NONE = new Results(0, 0, 0, 0, 0, 0, List.of());
    }

    /**
     * Money in one currency.
     *
     * @param amount a decimal number
     */
    record MoneyIn(String currency, String amount) {}
}
