package io.duly.command.policy;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;

/** Reads a ladder that comes in as YAML. */
final class PolicyYaml extends AbstractHttpMessageConverter<PolicyContentRequest> {

    PolicyYaml() {
        super(MediaType.APPLICATION_YAML);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == PolicyContentRequest.class;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected PolicyContentRequest readInternal(Class<? extends PolicyContentRequest> type, HttpInputMessage input)
            throws IOException {
        return PolicyContentRequest.of(PolicyFile.read(input.getBody().readAllBytes()));
    }

    @Override
    protected void writeInternal(PolicyContentRequest ladder, HttpOutputMessage output) {
        throw new HttpMessageNotWritableException("a ladder is only read as YAML");
    }
}
