package io.duly.query.aging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBucketTest {

    @ParameterizedTest
    @CsvSource({
        "-1,NOT_DUE",
        "0,NOT_DUE",
        "1,D1_30",
        "30,D1_30",
        "31,D31_60",
        "60,D31_60",
        "61,D61_90",
        "90,D61_90",
        "91,D90_PLUS",
        "900,D90_PLUS"
    })
    void a_bucket_begins_and_ends_on_its_day(long daysPastDue, AgeBucket bucket) {
        assertThat(AgeBucket.of(daysPastDue)).isEqualTo(bucket);
    }
}
