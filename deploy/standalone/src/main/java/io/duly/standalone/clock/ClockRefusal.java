package io.duly.standalone.clock;

import io.duly.standalone.http.Problems;
import io.duly.virtualtime.clock.ClockNotMoved;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Answers an operator that the clock was not moved. */
final class ClockRefusal extends ErrorResponseException {

    private static final long serialVersionUID = 1L;
    private static final HttpStatus STATUS = HttpStatus.UNPROCESSABLE_CONTENT;

    ClockRefusal(ClockNotMoved notMoved) {
        super(STATUS, Problems.refused("refused", notMoved.reason(), String.valueOf(notMoved.getMessage())), notMoved);
    }
}
