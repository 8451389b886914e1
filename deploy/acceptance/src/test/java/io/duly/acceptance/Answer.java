package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Duly answered to one request. */
public record Answer(String request, int status, HttpResponse<String> response) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public String text() {
        return response.body();
    }

    JsonNode json() {
        return JSON.readTree(text());
    }

    /** The node at a JSON pointer such as {@code /buckets/NOT_DUE/count}. */
    public JsonNode at(String pointer) {
        return json().at(pointer);
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElseThrow(() -> new AssertionError("no " + name + " in " + this));
    }

    public Answer accepted() {
        assertThat(status).as(toString()).isBetween(200, 299);
        return this;
    }

    public Answer refusedWith(int expected) {
        assertThat(status).as(toString()).isEqualTo(expected);
        return this;
    }

    @Override
    public String toString() {
        return "%s -> %d %s%n%s".formatted(request, status, response.headers().map(), text());
    }
}
