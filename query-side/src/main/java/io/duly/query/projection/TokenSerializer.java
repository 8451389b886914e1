package io.duly.query.projection;

import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Writes tokens as JSON. */
final class TokenSerializer {

    private TokenSerializer() {}

    /** Trusts the classes of Axon. Otherwise the token of a replay is never read again, and its processor is dead. */
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
