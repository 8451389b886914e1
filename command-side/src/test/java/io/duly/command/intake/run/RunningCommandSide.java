package io.duly.command.intake.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import io.duly.testing.TestPostgres;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The whole command side on a database that outlives it. */
final class RunningCommandSide implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");

    private final ConfigurableApplicationContext context;
    private final MockMvc web;

    private RunningCommandSide(ConfigurableApplicationContext context) {
        this.context = context;
        this.web = MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
                .build();
    }

    static RunningCommandSide on(String database) {
        Map<String, Object> settings = Map.of(
                "spring.datasource.url",
                database,
                "spring.datasource.username",
                TestPostgres.USER,
                "spring.datasource.password",
                TestPostgres.PASSWORD,
                "spring.datasource.hikari.connection-timeout",
                1000,
                "spring.flyway.enabled",
                false,
                "spring.main.banner-mode",
                "off",
                "axon.axonserver.enabled",
                false,
                "server.port",
                0,
                "logging.level.root",
                "warn",
                "duly.creditor.zone",
                "Europe/Moscow");
        return new RunningCommandSide(
                new SpringApplicationBuilder(Parts.class).properties(settings).run());
    }

    /** Without an annotation of its own, so that no other test's scan finds it. */
    @ComponentScan(
            basePackages = "io.duly.command",
            excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = OfTests.class))
    static class Parts {

        @Bean
        MovedClock clock() {
            return new MovedClock();
        }
    }

    static class OfTests implements TypeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) {
            return String.valueOf(type.getResource()).contains("test-classes");
        }
    }

    static final class MovedClock extends Clock {

        private volatile Instant now = NOW;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    void send(Object command) {
        context.getBean(CommandGateway.class).sendAndWait(command);
    }

    void moveClockTo(Instant moment) {
        context.getBean(MovedClock.class).now = moment;
    }

    JdbcClient database() {
        return context.getBean(JdbcClient.class);
    }

    long events(String name) {
        return database()
                .sql("select count(*) from command.domain_event where payload_type = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    long events() {
        return database()
                .sql("select count(*) from command.domain_event")
                .query(Long.class)
                .single();
    }

    MockHttpServletResponse put(UUID id, String user, String... files) throws Exception {
        var form = multipart(HttpMethod.PUT, "/api/ledger-imports/" + id);
        var parts = List.of("ledger", "mapping", "payments");
        for (int i = 0; i < files.length; i++) {
            form.file(new MockMultipartFile(parts.get(i), files[i].getBytes(UTF_8)));
        }
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        user, "", List.of(new SimpleGrantedAuthority("ROLE_HEAD_OF_SALES"))));
        try {
            return web.perform(form).andReturn().getResponse();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    MockHttpServletResponse get(UUID id, String query) throws Exception {
        return web.perform(MockMvcRequestBuilders.get("/api/ledger-imports/" + id + query))
                .andReturn()
                .getResponse();
    }

    DocumentContext progress(UUID id) throws Exception {
        return JsonPath.parse(get(id, "").getContentAsString(UTF_8));
    }

    DocumentContext bringIn(UUID id, String... files) throws Exception {
        put(id, "anna", files);
        return awaitEnd(id);
    }

    DocumentContext awaitEnd(UUID id) {
        return await("the end of the import")
                .atMost(Duration.ofMinutes(2))
                .until(() -> progress(id), progress -> progress.read("$.status").equals("DONE"));
    }

    @Override
    public void close() {
        context.close();
    }
}
