package io.duly.acceptance;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** A form of files, as a browser or curl uploads it. */
final class Multipart {

    private static final String BOUNDARY = "between-the-files-of-an-acceptance-test";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Multipart file(String part, String content) {
        return file(part, content.getBytes(StandardCharsets.UTF_8));
    }

    Multipart file(String part, byte[] content) {
        var head = String.join(
                "\r\n",
                "--%s",
                "Content-Disposition: form-data; name=\"%s\"; filename=\"%s\"",
                "Content-Type: application/octet-stream",
                "",
                "");
        bytes.writeBytes(head.formatted(BOUNDARY, part, part).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(content);
        bytes.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    BodyPublisher body() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(bytes.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return BodyPublishers.ofByteArray(whole.toByteArray());
    }
}
