package io.duly.command.warning;

import io.duly.command.refusal.Reason;

/** Why a command about a warning sign is refused. */
public enum WarningRefusal implements Reason {
    WARNING_SIGN_EXISTS,
    WARNING_SIGN_UNKNOWN
}
