package io.duly.access;

/** Whose deals and customers somebody may use an operation on. */
public enum Whose {
    /** The deals of a salesperson, or the customers of a collector's team, and those of the absent. */
    OWN,
    ANY
}
