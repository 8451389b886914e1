package io.duly.standalone.console;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.InstantiationAwareBeanPostProcessor;
import org.springframework.stereotype.Component;

/** Says each {@link Phase} of the start once, in their order, just before the first bean of it is made. */
@Component
class Progress implements InstantiationAwareBeanPostProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);

    private int reached;

    @Override
    public @Nullable Object postProcessBeforeInstantiation(Class<?> bean, String name) {
        if (reached < Phase.values().length && Phase.values()[reached].isReachedBy(bean)) {
            LOG.info(Phase.values()[reached].words());
            reached++;
        }
        return null;
    }
}
