/** What a ladder would have done over recorded history, or over a ledger of another system. */
@NullMarked
package io.duly.command.backtest;

import org.jspecify.annotations.NullMarked;
