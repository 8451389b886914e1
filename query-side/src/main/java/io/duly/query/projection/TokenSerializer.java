package io.duly.query.projection;

import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Writes tokens as JSON. */
final class TokenSerializer {

    private TokenSerializer() {}

    /** Without the validator a replay's token is written but never read again, and its processor is dead for good. */
    static Jackson3Serializer create() {
        var tokensOnly = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("io.duly.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(tokensOnly))
                .build();
    }
}
