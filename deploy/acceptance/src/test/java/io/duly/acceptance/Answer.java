package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Duly answered to one request. */
record Answer(String request, int status, HttpResponse<String> response) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    String text() {
        return response.body();
    }

    JsonNode json() {
        return JSON.readTree(text());
    }

    /** The node at a JSON pointer such as {@code /buckets/NOT_DUE/count}. */
    JsonNode at(String pointer) {
        return json().at(pointer);
    }

    String header(String name) {
        return response.headers().firstValue(name).orElseThrow(() -> new AssertionError("no " + name + " in " + this));
    }

    Answer accepted() {
        assertThat(status).as(toString()).isBetween(200, 299);
        return this;
    }

    Answer refusedWith(int expected) {
        assertThat(status).as(toString()).isEqualTo(expected);
        return this;
    }

    @Override
    public String toString() {
        return "%s -> %d %s%n%s".formatted(request, status, response.headers().map(), text());
    }
}
