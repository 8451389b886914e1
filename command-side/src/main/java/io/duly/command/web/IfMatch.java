package io.duly.command.web;

import java.util.regex.Pattern;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** The {@code If-Match} header of a request as it came; null when the caller did not care. */
public record IfMatch(@Nullable String header) {

    /** The header of a caller who does not care. */
    static final IfMatch NONE = new IfMatch(null);

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    /** @throws MalformedIfMatch when the header is not an {@code ETag} that was given out here */
    MetaData expectation() {
        if (header == null || header.strip().equals("*")) {
            return MetaData.emptyInstance();
        }
        var etag = ETAG.matcher(header.strip());
        if (!etag.matches()) {
            throw new MalformedIfMatch(header);
        }
        return MetaData.with(ExpectedVersion.KEY, Long.valueOf(etag.group(1)));
    }
}
