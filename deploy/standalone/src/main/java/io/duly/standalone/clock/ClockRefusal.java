package io.duly.standalone.clock;

import io.duly.standalone.http.Problems;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The clock is not moved. */
public final class ClockRefusal extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private ClockRefusal(String reason, String detail) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "refused", detail), null);
        getBody().setProperty("reason", reason);
    }

    static ClockRefusal notVirtual() {
        return new ClockRefusal(
                "CLOCK_IS_REAL", "this service tells the real time; it was not started with a clock to set");
    }

    static ClockRefusal backwards(Instant now) {
        return new ClockRefusal("CLOCK_GOES_FORWARD", "the clock stands at " + now + " and does not go back");
    }
}
