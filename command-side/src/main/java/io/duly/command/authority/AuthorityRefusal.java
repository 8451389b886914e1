package io.duly.command.authority;

import io.duly.command.refusal.Reason;

/** Why a role may not give a command. */
public enum AuthorityRefusal implements Reason {
    HEAD_OF_SALES_ONLY
}
