package io.duly.standalone.console;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says at the end of a start where Duly is, what to open there, and as whom. */
@Component
class LastLines implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(LastLines.class);
    private static final double MILLIS = 1_000;

    private final Environment environment;
    private final UserNames users;

    LastLines(Environment environment, UserNames users) {
        this.environment = environment;
        this.users = users;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            var address = address(web.getWebServer().getPort());
            LOG.info("Ready after {}: {}/", taken(event.getTimeTaken()), address);
            LOG.info("Try the API at {}/swagger-ui.html", address);
            LOG.info("Users: {}", String.join(", ", users.all()));
        }
    }

    private static String taken(@Nullable Duration time) {
        return time == null ? "?" : String.format(Locale.ROOT, "%.1f s", time.toMillis() / MILLIS);
    }

    private String address(int port) {
        return "%s://%s:%d%s"
                .formatted(
                        environment.containsProperty("server.ssl.bundle")
                                        || environment.containsProperty("server.ssl.key-store")
                                ? "https"
                                : "http",
                        environment.getProperty("server.address", "localhost"),
                        port,
                        environment.getProperty("server.servlet.context-path", ""));
    }
}
