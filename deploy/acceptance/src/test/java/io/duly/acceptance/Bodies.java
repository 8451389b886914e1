package io.duly.acceptance;

/** Bodies of requests that several tests send. */
final class Bodies {

    static final String EURO = "{\"amount\": \"10.00\", \"currency\": \"EUR\"}";

    private Bodies() {}

    static String paying(String amount, String receivedOn) {
        return "{\"amount\": %s, \"receivedOn\": %s}".formatted(amount, receivedOn);
    }
}
