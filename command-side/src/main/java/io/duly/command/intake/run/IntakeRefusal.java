package io.duly.command.intake.run;

import io.duly.command.refusal.Reason;

/** Why an import is refused. */
public enum IntakeRefusal implements Reason {
    IMPORT_EXISTS
}
