package io.duly.standalone.openapi;

import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.Optional;

/** Says who may do what. Where a bean of this kind is there, each operation of the document names who may call it. */
@FunctionalInterface
public interface WhoMay {

    /**
     * @param path the template of the address, such as {@code /api/deals/{dealId}}
     * @return a sentence for people; empty where there is nothing to say
     */
    Optional<String> sentence(HttpMethod method, String path);
}
