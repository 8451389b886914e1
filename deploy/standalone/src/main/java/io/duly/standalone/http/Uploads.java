package io.duly.standalone.http;

import io.duly.standalone.data.DataDirectory;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where an upload lies until it is read: in a directory of its own that nobody else may enter. The system's directory
 * for temporary files is open to all, and a system may sweep it while the service runs.
 */
@Configuration(proxyBeanMethods = false)
class Uploads {

    private static final String NAME = "uploads";
    private static final long SMALL = 1024L * 1024;

    private final Path directory;

    Uploads(DataDirectory data) {
        directory = data.emptied(NAME);
    }

    @Bean
    MultipartConfigElement multipartConfigElement(MultipartProperties limits) {
        var element = limits.createMultipartConfig();
        return new MultipartConfigElement(
                directory.toString(),
                element.getMaxFileSize(),
                element.getMaxRequestSize(),
                element.getFileSizeThreshold());
    }

    /** @param length how long the upload is; negative when it does not say so */
    boolean hadNoRoomFor(Exception fault, long length) {
        return saysNoRoom(fault) || room() < Math.max(length, SMALL);
    }

    /** Java has no type of exception for it. */
    static boolean saysNoRoom(Throwable fault) {
        @Nullable Throwable cause = fault;
        for (int depth = 0; cause != null && depth < 50; depth++) {
            var message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (cause instanceof IOException
                    && (message.contains("no space left") || message.contains("quota exceeded"))) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private long room() {
        return directory.toFile().getUsableSpace();
    }
}
