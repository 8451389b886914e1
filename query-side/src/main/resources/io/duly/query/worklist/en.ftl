Why =
    .AMOUNT = it is about { $amount } in all
    .OVERDUE = { $amount } of it is overdue
    .AGE = the oldest debt is overdue by { $days ->
            [one] { $days } day
           *[other] { $days } days
        }
    .RISK = the warning signs come to { $score } points
    .BROKEN_PROMISE = a promise was broken, and nobody has spoken about it yet
    .DUE_TODAY = { $days ->
            [0] it is to be done today
            [one] it was to be done yesterday
           *[other] it was to be done { $days } days ago
        }
    .LIMITATION = the oldest debt can be sued for until { $day }

Begin =
    .ACTION = What can we do for you so that delivery and payment go smoothly?
    .STEP = { $amount } has been due since { $day }. When will it be paid, and is anything missing on your side?
    .STEP_AHEAD = { $amount } is due on { $day }. Is the payment scheduled, and do you have all documents for it?
    .FOLLOW_UP = We spoke on { $day } and agreed to talk again about { $amount }. What has happened since?
    .PROMISE = You promised { $amount } for { $day }. Has the payment gone out?
    .PROMISE_BROKEN = You promised { $amount } for { $day }, and it has not come. What happened, and on which day will it be paid?
    .MONEY_ON_ACCOUNT = You have { $amount } on account with us. Which invoices is it meant for?
    .DISPUTE = You contest { $amount } of invoice { $invoice }. What do you need from us to settle it?
    .CONTACTS_REFUSED = To get your deliveries to you quickly, I would like to note down whom to reach on your side. What speaks against it?
    .COVERAGE_GAP = To get your deliveries to you quickly, I would like to note down three people on your side.
    .WARNING_SIGN = I would like to hear how things are going at your company. Is there anything that could get in the way of paying in time?
