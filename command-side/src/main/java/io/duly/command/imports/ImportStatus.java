package io.duly.command.imports;

/** How far an import has come. */
enum ImportStatus {
    WAITING,
    RUNNING,
    DONE
}
