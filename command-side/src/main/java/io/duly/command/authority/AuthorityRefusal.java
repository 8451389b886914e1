package io.duly.command.authority;

import io.duly.command.refusal.Reason;

/** Why somebody in this role may not do it. */
public enum AuthorityRefusal implements Reason {
    HEAD_OF_SALES_ONLY
}
