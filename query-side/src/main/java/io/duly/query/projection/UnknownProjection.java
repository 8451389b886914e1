package io.duly.query.projection;

/** No projection goes by this name. */
public final class UnknownProjection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownProjection(String name) {
        super("there is no projection " + name);
    }
}
