package io.duly.access;

import java.util.Collection;

/** Takes on users. */
@FunctionalInterface
public interface Staffing {

    /**
     * Adds those who are not there yet, each with a password of their own that is shown once. Those who are there keep
     * what they have, and join the team if they are in none.
     */
    void takeOn(Collection<Newcomer> newcomers);
}
