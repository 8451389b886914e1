package io.duly.standalone.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TextMetricsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/actuator/prometheus | application/vnd.google.protobuf;encoding=delimited | text/plain",
                "/actuator/prometheus | application/vnd.google.protobuf;q=0.6,text/plain;q=0.3 | text/plain;q=0.3",
                "/actuator/prometheus | application/openmetrics-text;version=1.0.0 "
                        + "| application/openmetrics-text;version=1.0.0",
                "/api/deals | application/vnd.google.protobuf | application/vnd.google.protobuf",
            })
    void prometheus_is_asked_for_text_in_place_of_protobuf(String address, String accepted, String asked)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", address);
        request.addHeader("Accept", accepted);
        var chain = new MockFilterChain();

        new TextMetrics().doFilter(request, new MockHttpServletResponse(), chain);

        var seen = (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
        assertThat(seen.getHeader("Accept")).isEqualTo(asked);
        assertThat(Collections.list(seen.getHeaders("Accept"))).containsExactly(asked);
    }
}
