package io.duly.query.position;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the projections that an endpoint, or every endpoint of a controller, reads. Whoever asks it for a minimum
 * position then waits for these only, not for all; an empty list waits for none, because the events themselves are read.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadsFrom {

    String[] value();
}
