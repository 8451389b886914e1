package io.duly.query.worklist;

import static java.time.temporal.ChronoUnit.DAYS;

import io.duly.query.worklist.RankedWork.Valuation;
import io.duly.query.worklist.TodayItem.CoverageGap;
import io.duly.query.worklist.TodayItem.DueAction;
import io.duly.query.worklist.TodayItem.DuePromise;
import io.duly.query.worklist.TodayItem.DueStep;
import io.duly.query.worklist.TodayItem.FollowUp;
import io.duly.query.worklist.TodayItem.IdleMoney;
import io.duly.query.worklist.TodayItem.RefusedContacts;
import io.duly.query.worklist.TodayItem.StandingDispute;
import io.duly.query.worklist.TodayItem.StandingSign;
import io.duly.state.promise.PromiseOutcome;
import io.duly.words.Phrasebook;
import io.duly.words.Sentences;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in one language why a customer has its place in the work list, and how to begin a talk with it. */
record WorkWords(Sentences sentences, LocalDate day, ZoneId zone) {

    private static final Phrasebook BOOK = Phrasebook.beside(WorkWords.class);

    /** @param language Russian or, for any other one, English */
    static WorkWords in(Locale language, LocalDate day, ZoneId zone) {
        return new WorkWords(BOOK.in(language), day, zone);
    }

    String why(Valuation valuation, WorkCandidate customer) {
        return switch (valuation.reason()) {
            case AMOUNT, OVERDUE -> say("Why." + valuation.reason(), Map.of("amount", money(valuation)));
            case AGE -> say("Why.AGE", Map.of("days", since(customer.oldestDueOn())));
            case RISK -> say("Why.RISK", Map.of("score", customer.riskScore()));
            case BROKEN_PROMISE -> say("Why.BROKEN_PROMISE", Map.of());
            case DUE_TODAY -> say("Why.DUE_TODAY", Map.of("days", since(customer.toDoSince())));
            case LIMITATION ->
                say("Why.LIMITATION", Map.of("day", sentences.day(Objects.requireNonNull(customer.limitationOn()))));
        };
    }

    /**
     * How to begin.
     *
     * @param script the words of the playbook or of the ladder for it; null where there are none
     */
    String begin(TodayItem item, @Nullable String script) {
        if (script != null) {
            return script;
        }
        return switch (item) {
            case DueAction _, CoverageGap _, RefusedContacts _, StandingSign _ -> say("Begin." + item.kind(), Map.of());
            case DueStep step ->
                say(
                        step.step().dueOn().isBefore(day) ? "Begin.STEP" : "Begin.STEP_AHEAD",
                        Map.of("amount", money(item), "day", day(step.step().dueOn())));
            case FollowUp next ->
                say("Begin.FOLLOW_UP", Map.of("amount", money(item), "day", day(LocalDate.ofInstant(next.at(), zone))));
            case DuePromise promise ->
                say(
                        promise.state() == PromiseOutcome.BROKEN ? "Begin.PROMISE_BROKEN" : "Begin.PROMISE",
                        Map.of("amount", money(item), "day", day(item.matter().date())));
            case IdleMoney money -> say("Begin.MONEY_ON_ACCOUNT", Map.of("amount", sentences.money(money.onAccount())));
            case StandingDispute dispute ->
                say(
                        "Begin.DISPUTE",
                        Map.of(
                                "amount",
                                money(item),
                                "invoice",
                                dispute.contested().invoiceNumber()));
        };
    }

    private long since(@Nullable LocalDate from) {
        return DAYS.between(Objects.requireNonNull(from), day);
    }

    private String money(Valuation valuation) {
        return sentences.money(Objects.requireNonNull(valuation.money()));
    }

    private String money(TodayItem item) {
        return sentences.money(item.money());
    }

    private String day(LocalDate some) {
        return sentences.day(some);
    }

    private String say(String sentence, Map<String, ?> values) {
        return sentences.say(sentence, values);
    }
}
