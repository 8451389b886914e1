Taken = «{ $step }»: сделано { $day }, долг { $open }, { $age ->
        [PAST] просрочен на { $days ->
            [one] { $days } день
            [few] { $days } дня
            [many] { $days } дней
           *[other] { $days } дня
        }
       *[other] { $days ->
            [0] срок в тот же день
            [one] до срока { $days } день
            [few] до срока { $days } дня
            [many] до срока { $days } дней
           *[other] до срока { $days } дня
        }
    }.
Skipped = «{ $step }»: пропущено { $day }, потому что { $why }.
Waits = «{ $step }»: { $why ->
        [AHEAD] возможно не раньше чем { $first }
        [BYGONE] не навёрстывается, день прошёл до того, как стало известно о счёте
        [DAY_OFF] пора, но в этот день никто не работает
        [STANDS_STILL] ждёт, причина — { $reasons }
        [NO_WAY_TO_GO] ждёт, потому что нужные способы связи приостановлены
        [ON_ACCOUNT] ждёт, потому что за вычетом аванса контрагента просить почти нечего
       *[DUE] пора, с тех пор взыскание не пересматривалось
    }{ $why ->
        [AHEAD] { "" }
        [BYGONE] { "" }
       *[other] { $next ->
            [NONE] ; до какого дня, никто не знает
           *[other] ; следующий взгляд { $next }
        }
    }.
Settled = По этому платежу ничего не должны.
Over = Сделка завершена, и взыскание тоже.
NothingLeft = По регламенту взыскания шагов больше нет.
Standstill = { $what ->
        [pause] приостановка
        [promise] обещание оплаты
        [dispute] разногласие
       *[other] { $what }
    }{ $until ->
        [NONE] { "" }
       *[other] { " " }до { $until }
    }
SkipReason =
    .CONDITION_NOT_MET = условие шага не выполнено для этого контрагента
    .BELOW_MINIMUM = сумма долга слишком мала
    .SUPERSEDED = вместо него сделан более высокий шаг
    .BEFORE_INVOICE_WAS_KNOWN = его день прошёл до того, как стало известно о счёте
step =
    .reminder-before = напоминание до срока
    .confirm-scheduled = подтверждение, что оплата запланирована
    .friendly-reminder = дружеское напоминание
    .call = звонок
    .second-reminder = второе напоминание
    .credit-hold = стоп-отгрузка
    .manager-call = звонок руководителя руководителю
    .claim-letter = претензия
    .hand-over = передача долга
