package io.duly.standalone.console;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Says which Duly starts on which data, before anything that takes time. It follows the set-up of the log at once. */
class FirstLine implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final String BUILD = "META-INF/build-info.properties";
    private static final String COMMIT = "git.properties";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        LoggerFactory.getLogger(FirstLine.class).info(line(event.getEnvironment()));
    }

    static String line(Environment environment) {
        return "Duly %s on Java %s, data in %s"
                .formatted(
                        version(),
                        Runtime.version(),
                        Path.of(environment.getProperty("duly.data-dir", ".")).toAbsolutePath());
    }

    /** An IDE builds without these files, and sources without a repository have no commit. */
    private static String version() {
        var version = read(BUILD).getProperty("build.version", "from the sources");
        var commit = read(COMMIT).getProperty("git.commit.id.abbrev");
        return commit == null ? version : "%s (%s)".formatted(version, commit);
    }

    private static Properties read(String name) {
        try {
            var file = new ClassPathResource(name);
            return file.exists() ? PropertiesLoaderUtils.loadProperties(file) : new Properties();
        } catch (IOException unreadable) {
            return new Properties();
        }
    }

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER + 1;
    }
}
