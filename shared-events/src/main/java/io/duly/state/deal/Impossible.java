package io.duly.state.deal;

/** A stored history that no decision of Duly can have led to. */
final class Impossible {

    private Impossible() {}

    static IllegalStateException history(String what) {
        return new IllegalStateException("the stored history " + what);
    }
}
