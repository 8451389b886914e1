package io.duly.acceptance;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** The local users, one per role. */
enum User {
    SALESPERSON,
    HEAD_OF_SALES,
    COLLECTOR,
    HEAD_OF_COLLECTIONS,
    AUDITOR,
    OPERATOR;

    String login() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String password() {
        return "only for tests: " + login();
    }

    String passwordVariable() {
        return "DULY_USERS_" + name() + "_PASSWORD";
    }

    HttpRequest.Builder signs(HttpRequest.Builder request) {
        var credentials = (login() + ":" + password()).getBytes(StandardCharsets.UTF_8);
        return request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }
}
