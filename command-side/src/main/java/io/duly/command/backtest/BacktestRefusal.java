package io.duly.command.backtest;

import io.duly.command.refusal.Reason;

/** Why a backtest is refused. */
enum BacktestRefusal implements Reason {
    BACKTEST_TOO_LARGE
}
