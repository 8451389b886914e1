package io.duly.acceptance;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Somebody who logs in. */
public interface Login {

    String login();

    String password();

    default HttpRequest.Builder signs(HttpRequest.Builder request) {
        var credentials = (login() + ":" + password()).getBytes(StandardCharsets.UTF_8);
        return request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }
}
