package io.duly.standalone.http;

import io.duly.events.shared.UserName;
import io.duly.state.contact.Shortfall;
import io.duly.stored.EventJson;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.module.SimpleModule;

/** The JSON of the API. It is written like the events but read strictly, because a wrong guess would move money. */
@Configuration(proxyBeanMethods = false)
class ApiJson {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    JsonMapperBuilderCustomizer strictJson() {
        return builder -> EventJson.configure(builder)
                .addModule(new StrictNulls())
                .addModule(new SimpleModule("duly-api")
                        .addSerializer(Shortfall.class, new ShortfallWriter())
                        .addDeserializer(Money.class, new MoneyReader())
                        .addDeserializer(LocalDate.class, new DateReader())
                        .addDeserializer(Instant.class, new MomentReader())
                        .addDeserializer(UserName.class, new UserNameReader())
                        .addDeserializer(String.class, new TextReader()))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    }

    /** Adds {@link RequiredComponents} to what Jackson reads from annotations. */
    private static final class StrictNulls extends SimpleModule {

        private static final long serialVersionUID = 1L;

        StrictNulls() {
            super("duly-nulls");
        }

        @Override
        public void setupModule(SetupContext context) {
            super.setupModule(context);
            context.insertAnnotationIntrospector(new RequiredComponents());
        }
    }
}
