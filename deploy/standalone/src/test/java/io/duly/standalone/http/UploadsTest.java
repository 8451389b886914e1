package io.duly.standalone.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.standalone.data.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.multipart.MultipartException;

class UploadsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @SuppressWarnings("NullAway.Init")
    private DataDirectory data;

    @BeforeEach
    void owned() {
        data = DataDirectory.own(home.resolve("data"));
    }

    @AfterEach
    void released() throws IOException {
        data.close();
    }

    @Test
    void nobody_else_may_enter_where_uploads_lie() throws IOException {
        var uploads = new Uploads(data);

        assertThat(uploads).isNotNull();
        assertThat(rights(data.resolve("uploads"))).isEqualTo("rwx------");
    }

    @Test
    void nobody_else_may_read_or_lock_the_lock() throws IOException {
        assertThat(rights(data.resolve("duly.lock"))).isEqualTo("rw-------");
    }

    @Test
    void what_a_killed_process_left_of_an_upload_is_gone_after_a_start() throws IOException {
        Files.createDirectory(data.resolve("uploads"));
        Files.writeString(data.resolve("uploads").resolve("upload_1.tmp"), "half a ledger");

        assertThat(new Uploads(data)).isNotNull();

        assertThat(data.resolve("uploads")).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "Disk quota exceeded"})
    void a_full_disk_is_recognised_behind_a_broken_upload(String message) {
        var broken = new MultipartException("Failed to parse", new IllegalStateException(new IOException(message)));

        assertThat(new Uploads(data).hadNoRoomFor(broken, -1)).isTrue();
    }

    @Test
    void an_upload_that_is_larger_than_the_disk_has_room_for_met_a_full_disk() {
        var broken = new MultipartException("Failed to parse", new IOException("kein Platz"));

        assertThat(new Uploads(data).hadNoRoomFor(broken, Long.MAX_VALUE)).isTrue();
    }

    @Test
    void an_upload_that_is_not_well_formed_is_no_full_disk() {
        var broken = new MultipartException("Failed to parse", new IOException("Stream ended unexpectedly"));

        assertThat(new Uploads(data).hadNoRoomFor(broken, 100)).isFalse();
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
