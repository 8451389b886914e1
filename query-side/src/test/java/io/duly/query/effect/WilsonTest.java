package io.duly.query.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

    /** Published values of Brown, Cai and DasGupta (2001), and of Newcombe (1998): 81 of 263, 15 of 148 and 1 of 29. */
    @ParameterizedTest
    @CsvSource({
        "8, 10, 0.8, 0.4902, 0.9433",
        "0, 10, 0, 0, 0.2775",
        "10, 10, 1, 0.7225, 1",
        "81, 263, 0.3080, 0.2553, 0.3662",
        "15, 148, 0.1014, 0.0624, 0.1605",
        "1, 29, 0.0345, 0.0061, 0.1718"
    })
    void the_interval_is_the_published_one(long happened, long of, BigDecimal rate, BigDecimal low, BigDecimal high) {
        var interval = Wilson.of(happened, of);

        assertThat(interval.rate()).isEqualByComparingTo(rate);
        assertThat(interval.low()).isEqualByComparingTo(low);
        assertThat(interval.high()).isEqualByComparingTo(high);
    }

    @Test
    void of_nothing_there_is_no_rate() {
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(0, 0));
    }

    @Test
    void nothing_happens_more_often_than_it_can() {
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(3, 2));
    }
}
