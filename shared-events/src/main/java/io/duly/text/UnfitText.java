package io.duly.text;

/** A text that is not kept. The message continues the name of its field. */
public final class UnfitText extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnfitText(String message) {
        super(message);
    }
}
