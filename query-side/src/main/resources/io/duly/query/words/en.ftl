policy = the ladder “{ $name }”, version { $version }
playbook = the playbook “{ $name }”, version { $version }

DealOpened = Negotiations about “{ $title }” worth { $value } began; { $salesperson } is in charge, and the deal follows { $policy }.
PaymentTermsAgreed = Payment was agreed to be due { $days ->
        [0] on the day of the invoice
        [one] { $days } day after the invoice
       *[other] { $days } days after the invoice
    }{ $roll ->
        [FOLLOWING] , or on the next working day
        [MODIFIED_FOLLOWING] , or on the next working day of the same month, or else on the one before
        [PRECEDING] , or on the working day before
       *[other] { "" }
    }.
ContractSigned = Contract { $number } was signed.
GoodsDelivered = The goods were delivered{ $document ->
        [NONE] { "" }
       *[other] { " " }by { $document }
    }.
StageEntered = The deal entered the stage “{ $stage }”.
DealClosed = The deal was closed as { $outcome }{ $reason ->
        [NONE] { "" }
       *[other] : { $reason }
    }.
DealReopened = The deal was opened again at the stage “{ $stage }” and waits for the money.

InvoiceIssued = Invoice { $number } was issued: { $parts }.
    .part = { $amount } due on { $day }
PaymentReceived = { $amount } came in: { $parts }.
UnappliedAllocated = Money from { $source ->
        [PAYMENT] a payment
        [MOVED_MONEY] another deal
       *[other] a credit note
    } that had been waiting was used: { $parts }.
PaymentReversed = A payment was taken back ({ $reason }): { $parts }.
MoneyTakenBack = { $amount } of { $source ->
        [PAYMENT] a payment
        [MOVED_MONEY] the money from another deal
       *[other] a credit note
    } was taken back ({ $reason }): { $parts }.
MoneyRefunded = { $amount } was given back to the customer ({ $reason }).
MoneyMovedOut = { $amount } that lay on account was used for another deal.
MoneyMovedIn = { $amount } came from the account of another deal.
DifferenceWrittenOff = A difference of { $amount }{ $invoice ->
        [NONE] { "" }
       *[other] { " " }on invoice { $invoice }
    } was written off ({ $reason }).
MoneyReallocated = Money was set against what it would have paid if it had been recorded in the order of its dates.
CreditNoteIssued = Credit note { $number } over { $amount } was issued: { $parts }.
Allocation = { $amount } against { $invoice ->
        [NONE] an instalment
       *[other] invoice { $invoice }
    } that then owes { $open }
    .rest = { $amount } stays unapplied
    .restored = { $invoice ->
            [NONE] an instalment
           *[other] invoice { $invoice }
        } owes { $open } again
    .removed = { $amount } is no longer unapplied

InstalmentBecameOverdue = The instalment due on { $day } became overdue with { $open } open.
EscalationStepTaken = The step “{ $step }” came due: { $action } by { $owner } to { $contact } about { $open }, { $age }.
Age =
    .past = overdue by { $days ->
            [one] { $days } day
           *[other] { $days } days
        }
    .ahead = { $days ->
            [0] due today
            [one] due in { $days } day
           *[other] due in { $days } days
        }
EscalationStepSkipped = The step “{ $step }” was left out for the instalment due on { $day }: { $why }.
EscalationStepPostponed = The step “{ $step }” waits until { $until }: the customer was already contacted { $contacts ->
        [one] once
       *[other] { $contacts } times
    } this week.
EscalationStepDone = The step “{ $step }” was carried out: { $outcome }.
DebtorContacted = Attempt to reach { $person } ({ $channel }) about { $debts ->
        [one] { $debts } instalment
       *[other] { $debts } instalments
    }: { $outcome }.
EvaluationPlanned = The ladder is to be looked at again on { $moment }.
EvaluationEnded = The ladder has nothing left to wait for.
PolicyMigrated = The deal moved from { $from } to { $to }.

EscalationPaused = { $what ->
        [ONE] For one instalment the ladder
       *[other] The ladder
    } waits from { $from } to { $until } ({ $reason }){ $clock ->
        [STOPS] ; these days do not count
       *[other] { "" }
    }.
EscalationResumed = The ladder goes on before the end of the pause ({ $reason }).

PlaybookPinned = The deal follows { $playbook } from now on.
PreventionActionsPlanned = To be done in time: { $parts }.
    .part = “{ $action }” by { $day }{ $mandatory ->
            [true] { " " }(mandatory)
           *[other] { "" }
        }
PreventionActionDone = “{ $action }” was done{ $parts ->
        [NONE] { "" }
       *[other] , with { $parts }
    }.
    .note = a note
    .document = the document { $document }
    .contact = { $person }
PreventionActionWaived = The head of sales let this deal do without “{ $action }”: { $reason }.
CoverageWaived = The head of sales let this deal leave the negotiation with fewer contacts than three by three: { $reason }.
SigningApproved = The head of sales approved to sign at a risk of { $risk }: { $reason }.
StageGatePassed = The deal may leave the stage “{ $stage }”: { $why }.
    .judged = The deal may leave the stage “{ $stage }”: { $why } ({ $coverage ->
            [NONE] { "" }
           *[other] contact coverage { $coverage },{ " " }
        }{ $signs ->
            [0] no warning signs
            [one] { $signs } warning sign
           *[other] { $signs } warning signs
        }, risk { $risk }).

DisputeRaised = The customer contests { $amount } ({ $reason }); { $owner } is to find out by { $day } who is right.
DisputeChanged = The dispute is about { $amount } now, and { $owner } is to resolve it by { $day }: { $reason }.
DisputeDeadlinePassed = The dispute that { $owner } was to resolve by { $day } is still open: it is a matter of the head too.
DisputeResolved =
    .FOR_CREDITOR = The dispute was resolved: the customer owes what they contested.
    .FOR_DEBTOR = The dispute was resolved: the customer was right, and { $credited } was credited.
    .IN_PART = The dispute was resolved in part: { $credited } was credited, and { $rest } is owed.
DisputeFellAway = The dispute ended of itself, because nothing is owed any more.
DisputeReopened = The dispute about { $amount } stands again, because the instalment owes again.
PromiseToPayGiven = Promised by { $person }: { $parts }{ $broken ->
        [0] { "" }
        [one] , after { $broken } broken promise
       *[other] , after { $broken } broken promises
    }.
    .part = { $amount } by { $day }
PromiseToPayCounted = Of the { $due } promised by { $day }, { $paid } has come in.
PromiseToPayKept = The promise for { $day } was kept with { $paid }.
PromiseToPayPartlyKept = The promise for { $day } was kept in part: { $paid } of { $due } came in time.
PromiseToPayBroken = The promise for { $day } was broken: nothing of { $due } came in time.
PromiseToPayLapsed = Of what was promised by { $day } nothing is left to pay, although nobody paid it.
PromiseToPayReopened = The promise for { $day } is open again: { $paid } of { $due } is there.
PromiseToPayWithdrawn = The promise for { $days } counts no longer: { $reason }.
PaymentPlanAgreed = Payment in parts agreed{ $person ->
        [NONE] { "" }
       *[other] { " " }with { $person }
    }: { $parts }{ $document ->
        [NONE] { "" }
       *[other] { " " }({ $document })
    }. The due dates stay. The plan is broken when { $missed ->
        [one] a part is
       *[other] { $missed } parts are
    } missed{ $late ->
        [0] { "" }
        [one] { " " }by more than { $late } working day
       *[other] { " " }by more than { $late } working days
    }.
    .part = { $amount } by { $day }
PaymentPlanCounted = Of the { $due } of the payment plan, { $paid } has come in.
PaymentPlanPartKept = The part of the payment plan for { $day } was kept.
PaymentPlanPartMissed = The part of the payment plan for { $day } was missed: { $missing } was not there in time.
PaymentPlanPartReopened = The part of the payment plan for { $day } is open again.
PaymentPlanBroken = The payment plan was broken: { $why ->
        [LAST_PART_MISSED] its last part was missed
       *[other] missed for { $days }
    }. { $left } is open of it, and the ladder goes on where it was.
PaymentPlanFulfilled = The payment plan was fulfilled with { $paid }.
PaymentPlanLapsed = Nothing is left to pay of the payment plan, although nobody paid it.
PaymentPlanReopened = The payment plan runs again.
PaymentPlanWithdrawn = The payment plan counts no longer: { $reason }.

PlaybookDraftSaved = The draft “{ $draft }” was saved with { $actions ->
        [one] { $actions } action
       *[other] { $actions } actions
    }.
PlaybookDraftCommented = About { $action ->
        [NONE] { "" }
       *[other] “{ $action }” in{ " " }
    }the draft “{ $draft }” somebody said: “{ $text }”.
PlaybookLineSuggested = For the draft “{ $draft }” it was suggested { $line }: { $reason }.
PlaybookLineAccepted = What was suggested for the draft “{ $draft }” was accepted: { $line }.
PlaybookLineDeclined = What was suggested for the draft “{ $draft }”, { $line }, was declined: { $reason }.
PlaybookLine =
    .addition = to add “{ $action }”
    .change = to change “{ $action }”
    .script = to say other words for “{ $action }”
    .removal = to leave out “{ $action }”
    .title = to give the playbook another title
    .contacts = to ask for contacts in other words
    .approval = to change the risk from which a signature needs approval
PlaybookDraftDiscarded = The draft “{ $draft }” was given up: { $reason }.
PlaybookPublished = Version { $version } was published{ $draft ->
        [NONE] { "" }
       *[other] { " " }from the draft “{ $draft }”
    }.

somebody = a contact person

Stage =
    .NEGOTIATION = negotiation
    .CONTRACT = contract
    .DELIVERY = delivery
    .PAYMENT = payment
    .CLOSED = closed
Outcome =
    .PAID = paid
    .LOST = lost
    .CANCELLED = cancelled
    .WRITTEN_OFF = written off
StepAction =
    .EMAIL = an e-mail
    .CALL = a call
    .CREDIT_HOLD = a credit hold
    .CLAIM_LETTER = a claim letter
    .HAND_OVER = the hand-over
StepOwner =
    .SYSTEM = Duly
    .SALESPERSON = the salesperson
    .COLLECTOR = the collector
    .HEAD_OF_SALES = the head of sales
    .HEAD_OF_COLLECTIONS = the head of collections
    .LAWYER = the lawyer
ContactRole =
    .ACCOUNTS_PAYABLE = the accountant
    .ANOTHER_CONTACT = another contact person
    .DECISION_MAKER = the decision maker
    .LEGAL_ENTITY = the company
DisputeReason =
    .GOODS_MISSING = missing goods
    .GOODS_DEFECTIVE = defective goods
    .PRICE = the price
    .QUANTITY = the quantity
    .DOCUMENTS_MISSING = missing documents
    .NOT_ORDERED = not ordered
    .ALREADY_PAID = paid already
    .OTHER = another reason
AttemptOutcome =
    .REACHED = somebody was reached
    .NO_ANSWER = no answer
    .MESSAGE_LEFT = a message was left
    .PROMISES = payment was promised
    .DISPUTES = the debt was disputed
    .ASKS_FOR_DOCUMENTS = documents were asked for
    .WRONG_NUMBER = the number is wrong
    .LEFT_COMPANY = the person has left the company
    .REFUSES = payment was refused
    .OTHER = something else
ChannelKind =
    .MOBILE = mobile phone
    .OFFICE_PHONE = office phone
    .MESSENGER = messenger
    .EMAIL = e-mail
    .POST = post
    .IN_PERSON = in person
GateBasis =
    .ALL_DONE = all that is asked for was done
    .WITH_WAIVERS = what was not done was waived by the head of sales
    .RECORDED_FACT = it had left it already when Duly learned of it
CoverageLevel =
    .BELOW = below three by three
    .THREE_BY_THREE = three by three
    .FOUR_BY_FOUR = four by four

WarningKind =
    .DUE_DATE_EVADED = Payment was refused on { $refusedOn }{ $times ->
            [one] { "" }
           *[other] , { $times } times by then
        }.
    .NO_REACHABLE_CONTACT = Of those whom we know there, nobody can be reached.
    .KEY_CONTACT_LEFT = The { $role } left on { $leftOn }, and nobody is known in their place.
    .COVERAGE_FELL = Contacts fell below three by three: { $persons ->
            [0] nobody is left
            [one] { $persons } person is left
           *[other] { $persons } persons are left
        }.
    .LATE_PAYMENT = Paid late or not paid yet within a year: { $late ->
            [one] { $late } instalment
           *[other] { $late } instalments
        }, the last due on { $lastLateDue }{ $daysLateAtLeast ->
            [8] , at worst by more than a week
            [31] , at worst by more than a month
            [91] , at worst by more than three months
           *[other] { "" }
        }{ $unpaid ->
            [0] { "" }
            [one] ; { $unpaid } is still unpaid
           *[other] ; { $unpaid } are still unpaid
        }.
    .CREDIT_LIMIT_NEAR = Debts and signed orders of { $owed } come near the credit limit of { $limit }.
    .CREDIT_LIMIT_EXCEEDED = Debts and signed orders of { $owed } exceed the credit limit of { $limit }.
    .ORDER_MUCH_LARGER = An order of { $value } where { $usual } is usual.
    .PROMISE_BROKEN = The promise to pay by { $promisedFor } was broken.
    .PLAN_BROKEN = The payment plan was broken: the part of { $missed } was missed.
    .OVER_INVOICED = Invoiced for { $invoiced }, where the deal is worth { $value }.
    .DOCUMENTS_UNCONFIRMED = Delivered on { $deliveredOn }, and nobody has confirmed that the documents arrived.
PersonRole =
    .DECISION_MAKER = decision maker
    .ACCOUNTS_PAYABLE = accountant
    .USER = user of the goods
    .SECRETARY = secretary
    .OTHER = other contact
Open =
    .net = { $open } less { $account } on account
    .asked = { $open }, of which { $held } is not asked for now
