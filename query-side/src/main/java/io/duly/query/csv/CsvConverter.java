package io.duly.query.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes an answer as a table, for callers who ask for {@code text/csv}. */
final class CsvConverter extends AbstractHttpMessageConverter<Tabular> {

    static final MediaType CSV = new MediaType("text", "csv", UTF_8);

    CsvConverter() {
        super(CSV);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Tabular.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Tabular readInternal(Class<? extends Tabular> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("a table is only written", input);
    }

    @Override
    protected void writeInternal(Tabular answer, HttpOutputMessage output) throws IOException {
        var table = answer.table();
        output.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(table.name() + ".csv")
                        .build());
        output.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        output.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        var file = new OutputStreamWriter(output.getBody(), UTF_8);
        CsvDialect.of(acceptLanguage()).write(table, file);
        file.flush();
    }

    private static @Nullable String acceptLanguage() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getHeader(HttpHeaders.ACCEPT_LANGUAGE)
                : null;
    }
}
