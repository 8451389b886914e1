package io.duly.standalone.data;

import java.nio.file.Path;

/** Another running Duly owns the data directory. */
public final class DataDirectoryInUse extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DataDirectoryInUse(Path path) {
        super("another running Duly owns the data directory " + path);
    }
}
