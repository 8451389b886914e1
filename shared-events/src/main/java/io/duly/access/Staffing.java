package io.duly.access;

import java.util.Collection;

/** Takes on users. */
@FunctionalInterface
public interface Staffing {

    /** Adds those who are not there yet, each with a password of their own that is shown once. */
    void takeOn(Collection<Newcomer> newcomers);
}
