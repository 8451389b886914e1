package io.duly.command.refusal;

/** Why a fact is not taken. */
public enum FactRefusal implements Reason {
    /** A business date lies after the creditor's day. */
    NOT_YET_HAPPENED
}
