package io.duly.events.playbook;

/** Who on our side does an action. */
public enum ActionOwner {
    SALESPERSON,
    HEAD_OF_SALES
}
