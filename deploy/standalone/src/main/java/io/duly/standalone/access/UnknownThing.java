package io.duly.standalone.access;

import io.duly.standalone.http.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no deal or customer of that id, or the views do not know it yet. */
final class UnknownThing extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    UnknownThing(String thing) {
        super(HttpStatus.NOT_FOUND, Problems.of(HttpStatus.NOT_FOUND, "not-found", "there is no such " + thing), null);
        getBody().setTitle("Not found");
    }
}
