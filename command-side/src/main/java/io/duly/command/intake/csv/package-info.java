/** Reads invoices and payments from any CSV file, by a mapping that says what its columns mean. */
@NullMarked
package io.duly.command.intake.csv;

import org.jspecify.annotations.NullMarked;
