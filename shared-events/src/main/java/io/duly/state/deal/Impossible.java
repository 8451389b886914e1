package io.duly.state.deal;

/** A stored history to which no decision of Duly can have led. */
final class Impossible {

    private Impossible() {}

    static IllegalStateException history(String what) {
        return new IllegalStateException("the stored history " + what);
    }
}
