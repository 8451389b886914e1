package io.duly.standalone.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the launcher that this start succeeded. It trains its cache on no other. */
@Component
class ReadyFile implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyFile.class);

    private final Environment environment;

    ReadyFile(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var file = environment.getProperty("duly.launcher.ready-file", "");
        if (file.isBlank()) {
            return;
        }
        try {
            Files.write(Path.of(file), new byte[0]);
        } catch (IOException e) {
            LOG.warn("The launcher will not learn that this start succeeded: {}", e.toString());
        }
    }
}
