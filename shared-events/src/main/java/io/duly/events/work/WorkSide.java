package io.duly.events.work;

import io.duly.events.shared.Role;

/** Those who prepare that a customer pays in time, and those who ask for what is late, have work of their own. */
public enum WorkSide {
    SALES,
    COLLECTIONS;

    /** On which side somebody of a role works. */
    public static WorkSide of(Role role) {
        return role == Role.SALESPERSON || role == Role.HEAD_OF_SALES ? SALES : COLLECTIONS;
    }
}
