package io.duly.standalone.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the server writes. Its last lines are kept for the moment at which somebody asks why it ended. */
final class ServerOutput {

    private static final Logger log = LoggerFactory.getLogger(ServerOutput.class);

    private static final int KEPT = 25;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Deque<String> last = new ArrayDeque<>();
    private final Thread reader;

    /** Between its start and its end a healthy server has nothing to tell about itself. */
    private volatile boolean serving;

    ServerOutput(Process server) {
        reader = Thread.ofPlatform().daemon().name("postgres-output").start(() -> read(server));
    }

    void serving(boolean serves) {
        serving = serves;
    }

    /** Of a server that has ended, also the lines that are still on their way. */
    String tail() {
        try {
            reader.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return soFar();
    }

    String soFar() {
        synchronized (last) {
            return String.join(System.lineSeparator(), last);
        }
    }

    private void read(Process server) {
        try (var lines = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (keep(line) && serving) {
                    log.warn("PostgreSQL: {}", line);
                }
            }
        } catch (IOException e) {
            log.debug("the output of PostgreSQL ended", e);
        }
    }

    /** @return false when it only repeats what another process of the server said just before */
    private boolean keep(String line) {
        synchronized (last) {
            if (!last.isEmpty() && words(last.getLast()).equals(words(line))) {
                return false;
            }
            last.add(line);
            if (last.size() > KEPT) {
                last.remove();
            }
            return true;
        }
    }

    /** Without the moment and the number of the process that spoke. */
    private static String words(String line) {
        return line.substring(line.indexOf("] ") + 1);
    }
}
