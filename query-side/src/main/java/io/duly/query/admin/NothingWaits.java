package io.duly.query.admin;

/** No event of this stream was set aside. */
final class NothingWaits extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingWaits(String projection, String stream) {
        super("no event of " + stream + " waits for the projection " + projection);
    }
}
