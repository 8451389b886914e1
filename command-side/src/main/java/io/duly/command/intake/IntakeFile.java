package io.duly.command.intake;

/** Which of the two files of an import; answers and the table of rejected lines carry these names. */
public enum IntakeFile {
    /** The file of invoices. */
    LEDGER,
    PAYMENTS
}
