Taken = “{ $step }” was taken on { $day }: { $open } was open, { $age ->
        [PAST] overdue by { $days ->
            [one] { $days } day
           *[other] { $days } days
        }
       *[other] due { $days ->
            [0] on that day
            [one] { $days } day later
           *[other] { $days } days later
        }
    }.
Skipped = “{ $step }” was left out on { $day }: { $why }.
Waits = “{ $step }” { $why ->
        [AHEAD] may come on { $first } at the earliest
        [BYGONE] is not made up for: its day had passed before the invoice was known
        [DAY_OFF] is due, but nobody works on this day
        [DAY_OFF_AT_CUSTOMER] is due, but this is a day off at the customer
        [STANDS_STILL] waits because of { $reasons }
        [NO_WAY_TO_GO] waits because the ways that it may go are paused
        [ON_ACCOUNT] waits because the customer’s money on account leaves too little to ask for
        [CONTACTED_ENOUGH] waits because the customer was already contacted { $contacts ->
            [one] once
           *[other] { $contacts } times
        } this week
       *[DUE] is due, and the ladder has not been looked at since
    }{ $why ->
        [AHEAD] { "" }
        [BYGONE] { "" }
       *[other] { $next ->
            [NONE] ; nobody knows for how long
           *[other] ; it is looked at again on { $next }
        }
    }{ $provisional ->
        [YES] , a provisional day because no decree about the days off of its year is known
       *[other] { "" }
    }.
Settled = Nothing is owed on it.
Over = The deal is over, and so is its ladder.
NothingLeft = The ladder has no step left for it.
Standstill = { $what ->
        [pause] a pause
        [promise] a promise to pay
        [dispute] a dispute
        [plan] a payment plan
       *[other] { $what }
    }{ $until ->
        [NONE] { "" }
       *[other] { " " }until { $until }
    }
