/** Ledgers of invoices taken over from other books: reading any CSV, and bringing its facts in as commands. */
@NullMarked
package io.duly.command.ledger;

import org.jspecify.annotations.NullMarked;
