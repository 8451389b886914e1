package io.duly.events.deal;

/** Why a deal may leave a stage. */
public enum GateBasis {
    /** All that its playbook asks for was done. */
    ALL_DONE,
    /** Something was waived by the head of sales. */
    WITH_WAIVERS,
    /** The deal had left the stage already when Duly learned of it from a ledger. */
    RECORDED_FACT
}
