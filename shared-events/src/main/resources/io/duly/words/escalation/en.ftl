step =
    .reminder-before = reminder before the due date
    .confirm-scheduled = confirmation that the payment is scheduled
    .friendly-reminder = friendly reminder
    .call = call
    .second-reminder = second reminder
    .credit-hold = credit hold
    .manager-call = call from manager to manager
    .claim-letter = claim letter
    .hand-over = hand-over
SkipReason =
    .CONDITION_NOT_MET = its condition did not hold for this customer
    .BELOW_MINIMUM = too little was open
    .SUPERSEDED = a higher step was taken instead
    .BEFORE_INVOICE_WAS_KNOWN = its day had passed before the invoice was known
RiskUnmet = the customer’s risk was { $found ->
        [LOW] low
        [ELEVATED] elevated
       *[other] high
    } and the step is for { $asked ->
        [LOW] a low
        [ELEVATED] an elevated
       *[other] a high
    } risk or more
LatePayerUnmet = { $found ->
        [true] the customer had paid late in the year before, and the step is for those who had not
       *[other] the customer had not paid late in the year before, and the step is for those who had
    }
SegmentUnmet = { $found ->
        [NONE] the customer belonged to no segment
       *[other] the customer belonged to the segment { $found }
    } and the step is for { $asked }
CurrencyUnmet = the debt is in { $found } and the step is for { $asked }
AmountUnmet = { $asked ->
        [NONE] the step names no amount for the currency of this debt
       *[other] { $found } was open, less than { $asked }
    }
PromiseUnmet = { $found ->
        [true] a promise about this debt was broken, and the step is for debts without one
       *[other] no promise about this debt was broken
    }
