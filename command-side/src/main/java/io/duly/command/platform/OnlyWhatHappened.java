package io.duly.command.platform;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.refusal.CommandRejected;
import io.duly.command.refusal.Fact;
import io.duly.command.refusal.FactRefusal;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Refuses each fact that is dated after the creditor's day. */
final class OnlyWhatHappened implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final CreditorTime creditor;

    OnlyWhatHappened(CreditorTime creditor) {
        this.creditor = creditor;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain handler) throws Exception {
        if (work.getMessage().getPayload() instanceof Fact fact) {
            var today = creditor.today();
            fact.happenedOn().forEach((field, day) -> {
                if (day.isAfter(today)) {
                    throw CommandRejected.ofField(
                            FactRefusal.NOT_YET_HAPPENED,
                            field,
                            "must not be after today, which is " + today + " for the creditor");
                }
            });
            var now = creditor.moment();
            fact.happenedAt().forEach((field, moment) -> {
                if (moment.isAfter(now)) {
                    throw CommandRejected.ofField(
                            FactRefusal.NOT_YET_HAPPENED, field, "must not be after this moment, which is " + now);
                }
            });
        }
        return handler.proceed();
    }
}
