package io.duly.standalone.console;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.InstantiationAwareBeanPostProcessor;
import org.springframework.stereotype.Component;

/** Says each {@link Phase} of the start once, in their order, just before the first bean of it is made. */
@Component
class Progress implements InstantiationAwareBeanPostProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);

    private final Queue<Phase> ahead = new ArrayDeque<>(Phase.IN_ORDER);

    @Override
    public @Nullable Object postProcessBeforeInstantiation(Class<?> bean, String name) {
        var next = ahead.peek();
        if (next != null && next.isReachedBy(bean)) {
            LOG.info(next.words());
            ahead.remove();
        }
        return null;
    }
}
