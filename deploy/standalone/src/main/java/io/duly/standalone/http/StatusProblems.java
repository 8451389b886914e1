package io.duly.standalone.http;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** The problem that a bare HTTP status stands for. */
final class StatusProblems {

    private StatusProblems() {}

    static ProblemDetail of(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> Problems.of(status, "invalid-request", "the request cannot be understood");
            case 401 -> Problems.of(status, "unauthenticated", "a user name and its password are needed");
            case 403 -> Problems.of(status, "forbidden", "this user's role does not allow that");
            case 404 -> Problems.of(status, "not-found", "there is nothing at this address");
            case 405 -> Problems.of(status, "method-not-allowed", "this address does not take that method");
            case 406 -> Problems.of(status, "not-acceptable", "the answer is only to be had as JSON");
            case 413 -> Problems.of(status, "invalid-request", "the request is too large");
            case 415 -> Problems.of(status, "unsupported-media-type", "this address does not take that content type");
            case 503 -> Problems.of(status, "not-available", "the service is not available just now");
            default ->
                Problems.of(
                        status,
                        status.is5xxServerError() ? "unexpected" : "invalid-request",
                        status.is5xxServerError() ? "something went wrong" : "the request cannot be served");
        };
    }
}
