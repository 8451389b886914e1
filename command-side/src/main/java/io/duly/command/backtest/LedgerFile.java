package io.duly.command.backtest;

import io.duly.command.intake.Intake;
import io.duly.command.intake.csv.CsvMapping;
import io.duly.command.intake.csv.IntakeReader;
import io.duly.events.deal.LadderStart;
import org.jspecify.annotations.Nullable;

/** A ledger as it was read. */
record LedgerFile(Intake intake, LadderStart ladder) {

    /** @throws io.duly.command.refusal.InvalidCommand when the mapping makes no sense, or not for these files */
    static LedgerFile read(byte[] mapping, byte[] ledger, byte @Nullable [] payments) {
        var columns = CsvMapping.read(mapping);
        return new LedgerFile(IntakeReader.read(columns, ledger, payments), columns.ladder());
    }
}
