Day = { $kind ->
        [WEEKEND] A weekend
        [HOLIDAY] A day off: { $holiday }
        [CARRIED_OVER] A day off, because the holiday is on a weekend: { $holiday }
        [MOVED_DAY_OFF] A day off that was moved here from { $other }
        [MOVED_WORKING_DAY] A working day, because its day off was moved to { $other }
       *[other] A working day
    }{ $provisional ->
        [YES] . Provisional: no decree about the days off of this year is known
       *[other] { "" }
    }.
