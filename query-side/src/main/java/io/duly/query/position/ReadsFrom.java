package io.duly.query.position;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the projections that an endpoint, or every endpoint of a controller, reads. Whoever asks for a minimum position
 * waits for these only. An empty list waits for none, because the events themselves are read.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadsFrom {

    String[] value();
}
