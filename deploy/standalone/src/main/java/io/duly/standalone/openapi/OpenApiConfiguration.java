package io.duly.standalone.openapi;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts the OpenAPI document together when it is first asked for. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String BASIC = "basic";

    OpenApiConfiguration() {
        ValueSchemas.teach(SpringDocUtils.getConfig());
    }

    /** Without a server of its own the document would name the machine that was asked. */
    @Bean
    OpenAPI openApi() {
        return new OpenAPI().servers(List.of(new Server().url("/")));
    }

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider json) {
        return new ModelResolver(json.jsonMapper(), new SchemaNames());
    }

    @Bean
    OpenApiCustomizer wordsOfTheDomain(
            RecordSchemas records, WhoMay whoMay, ObjectProvider<BuildProperties> build, Environment environment) {
        return document -> {
            var words = Words.read();
            var version = Optional.ofNullable(build.getIfAvailable())
                    .map(BuildProperties::getVersion)
                    .orElseGet(() -> environment.getProperty("spring.application.version", "development"));
            describe(document, words.document(), version);
            records.write(document);
            new DocumentedOperations(words, whoMay).write(document);
            ValueSchemas.describe(document.getComponents());
            document.getComponents()
                    .setSchemas(new TreeMap<>(document.getComponents().getSchemas()));
        };
    }

    private static void describe(OpenAPI document, DocumentText text, String version) {
        document.info(new Info()
                        .title(text.title())
                        .version(version)
                        .description(text.description())
                        .license(new License().name(text.licence()).url(text.licenceUrl())))
                .tags(text.tags().stream()
                        .map(section -> new Tag().name(section.name()).description(section.description()))
                        .toList())
                .security(List.of(new SecurityRequirement().addList(BASIC)));
        document.getComponents()
                .addSecuritySchemes(
                        BASIC,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme(BASIC)
                                .description("The name of a user and their password, with each request."));
        ProblemAnswers.describe(document.getComponents());
    }
}
