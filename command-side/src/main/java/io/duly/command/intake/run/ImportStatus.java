package io.duly.command.intake.run;

/** How far an import has come. */
enum ImportStatus {
    WAITING,
    RUNNING,
    DONE
}
