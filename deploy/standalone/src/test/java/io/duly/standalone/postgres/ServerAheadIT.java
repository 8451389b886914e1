package io.duly.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.standalone.data.DataDirectory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.DestructionAwareBeanPostProcessor;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class ServerAheadIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @Test
    void the_data_directory_is_given_up_after_the_server_has_stopped() {
        var ranWhenGivenUp = new AtomicBoolean(true);
        try (var context = new GenericApplicationContext()) {
            context.getEnvironment().setConversionService(new ApplicationConversionService());
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test", Map.of("duly.data-dir", home.toString(), "duly.postgres.give-up-after", "2s")));
            new ServerAhead().initialize(context);
            context.getBeanFactory().addBeanPostProcessor((DestructionAwareBeanPostProcessor) (bean, _) -> {
                if (bean instanceof DataDirectory) {
                    ranWhenGivenUp.set(serverRuns());
                }
            });
            // As in Duly, where nobody has asked for the directory by the time the database is needed.
            context.addBeanFactoryPostProcessor(beans -> beans.getBean(EmbeddedServer.class));
            context.refresh();
            assertThat(serverRuns()).isTrue();
        }
        assertThat(ranWhenGivenUp).isFalse();
    }

    private boolean serverRuns() {
        return Files.exists(home.resolve("postgres/postmaster.pid"));
    }
}
