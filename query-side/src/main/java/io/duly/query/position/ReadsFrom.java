package io.duly.query.position;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the projections that an endpoint, or every endpoint of a controller, reads.
 *
 * <p>While any of these is rebuilt, or filled for the first time, the answer is 503. Whoever asks for a position
 * waits for these only. With an empty list nobody waits, because the endpoint reads the events themselves.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadsFrom {

    String[] value();
}
