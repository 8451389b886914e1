package io.duly.command.ledger;

/** Which of the two files of an import. */
public enum LedgerFile {
    LEDGER,
    PAYMENTS
}
