package io.duly.events.deal;

/** Something was planned, done, waived or judged so that the deal is paid in time. */
public sealed interface PreventionEvent extends DealEvent
        permits PlaybookPinned,
                PreventionActionsPlanned,
                PreventionActionDone,
                PreventionActionWaived,
                CoverageWaived,
                SigningApproved,
                StageGatePassed {}
