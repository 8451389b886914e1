policy = регламент «{ $name }», версия { $version }
playbook = регламент профилактики «{ $name }», версия { $version }

DealOpened = Начаты переговоры «{ $title }» на { $value }; ведёт { $salesperson }, по сделке действует { $policy }.
PaymentTermsAgreed = Согласован срок оплаты: { $days ->
        [0] в день выставления счёта
        [one] через { $days } день после счёта
        [few] через { $days } дня после счёта
        [many] через { $days } дней после счёта
       *[other] через { $days } дня после счёта
    }{ $roll ->
        [FOLLOWING] , или в следующий рабочий день
        [MODIFIED_FOLLOWING] , или в следующий рабочий день того же месяца, иначе в предыдущий
        [PRECEDING] , или в предыдущий рабочий день
       *[other] { "" }
    }.
ContractSigned = Подписан договор { $number }.
GoodsDelivered = Товар поставлен{ $document ->
        [NONE] { "" }
       *[other] , документ { $document }
    }.
StageEntered = Сделка перешла на этап «{ $stage }».
DealClosed = Сделка закрыта: { $outcome }{ $reason ->
        [NONE] { "" }
       *[other] { " " }({ $reason })
    }.
DealReopened = Сделка снова открыта на этапе «{ $stage }» и ждёт денег.

InvoiceIssued = Выставлен счёт { $number }: { $parts }.
    .part = { $amount } к оплате { $day }
PaymentReceived = Поступило { $amount }: { $parts }.
UnappliedAllocated = Зачтён аванс ({ $source ->
        [PAYMENT] из оплаты
        [MOVED_MONEY] из другой сделки
       *[other] из кредит-ноты
    }): { $parts }.
PaymentReversed = Оплата отозвана ({ $reason }): { $parts }.
MoneyTakenBack = Отозвано { $amount } ({ $source ->
        [PAYMENT] из оплаты
        [MOVED_MONEY] из денег другой сделки
       *[other] из кредит-ноты
    }; { $reason }): { $parts }.
MoneyRefunded = Контрагенту возвращено { $amount } ({ $reason }).
MoneyMovedOut = Аванс { $amount } перенесён на другую сделку.
MoneyMovedIn = С другой сделки перенесён аванс { $amount }.
DifferenceWrittenOff = Списана разница { $amount }{ $invoice ->
        [NONE] { "" }
       *[other] { " " }по счёту { $invoice }
    } ({ $reason }).
MoneyReallocated = Деньги разнесены так, как если бы их записали в порядке дат.
CreditNoteIssued = Выставлена кредит-нота { $number } на { $amount }: { $parts }.
Allocation = { $amount } зачтено { $invoice ->
        [NONE] в платёж по графику
       *[other] по счёту { $invoice }
    }, осталось { $open }
    .rest = { $amount } осталось авансом
    .restored = по { $invoice ->
            [NONE] платежу
           *[other] счёту { $invoice }
        } снова должны { $open }
    .removed = аванс уменьшен на { $amount }

InstalmentBecameOverdue = Платёж со сроком { $day } просрочен, не оплачено { $open }.
EscalationStepTaken = Наступил шаг «{ $step }»: { $action }, исполняет { $owner }, адресат: { $contact }; долг { $open }, { $age }.
Age =
    .past = просрочен на { $days ->
            [one] { $days } день
            [few] { $days } дня
            [many] { $days } дней
           *[other] { $days } дня
        }
    .ahead = { $days ->
            [0] срок сегодня
            [one] срок через { $days } день
            [few] срок через { $days } дня
            [many] срок через { $days } дней
           *[other] срок через { $days } дня
        }
EscalationStepSkipped = Шаг «{ $step }» пропущен для платежа со сроком { $day }: { $why }.
EscalationStepPostponed = Шаг «{ $step }» отложен до { $until }: на этой неделе к контрагенту уже обращались { $contacts ->
        [one] { $contacts } раз
        [few] { $contacts } раза
       *[other] { $contacts } раз
    }.
EscalationStepDone = Шаг «{ $step }» выполнен: { $outcome }.
DebtorContacted = Контакт: { $person } ({ $channel }), { $debts ->
        [one] по { $debts } платежу
        [few] по { $debts } платежам
        [many] по { $debts } платежам
       *[other] по { $debts } платежа
    }. Результат: { $outcome }.
EvaluationPlanned = Взыскание будет пересмотрено { $moment }.
EvaluationEnded = Регламент взыскания больше ничего не ждёт.
PolicyMigrated = Сделка переведена: был { $from }, стал { $to }.

EscalationPaused = Взыскание { $what ->
        [ONE] одного платежа{ " " }
       *[other] { "" }
    }приостановлено с { $from } по { $until } ({ $reason }){ $clock ->
        [STOPS] ; эти дни не считаются
       *[other] { "" }
    }.
EscalationResumed = Взыскание возобновлено раньше срока ({ $reason }).

PlaybookPinned = По сделке теперь действует { $playbook }.
PreventionActionsPlanned = Сделать в срок: { $parts }.
    .part = «{ $action }» до { $day }{ $mandatory ->
            [true] { " " }(обязательно)
           *[other] { "" }
        }
PreventionActionDone = Выполнено «{ $action }»{ $parts ->
        [NONE] { "" }
       *[other] { " " }({ $parts })
    }.
    .note = есть заметка
    .document = документ { $document }
    .contact = контактное лицо { $person }
PreventionActionWaived = Руководитель продаж разрешил обойтись без «{ $action }»: { $reason }.
CoverageWaived = Руководитель продаж разрешил завершить переговоры с контактами меньше чем три на три: { $reason }.
SigningApproved = Руководитель продаж разрешил подписать договор при риске { $risk }: { $reason }.
StageGatePassed = Сделка может покинуть этап «{ $stage }»: { $why }.
    .judged = Сделка может покинуть этап «{ $stage }»: { $why } ({ $coverage ->
            [NONE] { "" }
           *[other] контакты: { $coverage },{ " " }
        }{ $signs ->
            [0] тревожных звоночков нет
            [one] { $signs } тревожный звоночек
            [few] { $signs } тревожных звоночка
            [many] { $signs } тревожных звоночков
           *[other] { $signs } тревожного звоночка
        }, риск { $risk }).

DisputeRaised = Контрагент оспаривает { $amount } ({ $reason }); разбирается { $owner }, срок — { $day }.
DisputeChanged = Теперь оспаривается { $amount }, разбирается { $owner }, срок — { $day }: { $reason }.
DisputeDeadlinePassed = Разногласие не разобрано в срок, { $day } ({ $owner }): им занимается и руководитель.
DisputeResolved =
    .FOR_CREDITOR = Разногласие разобрано: контрагент должен то, что оспаривал.
    .FOR_DEBTOR = Разногласие разобрано: контрагент прав, зачтено { $credited }.
    .IN_PART = Разногласие разобрано частично: зачтено { $credited }, остаётся долг { $rest }.
DisputeFellAway = Разногласие прекратилось само: долга больше нет.
DisputeReopened = Разногласие на { $amount } снова открыто: долг появился снова.
PromiseToPayGiven = Обещание оплаты ({ $person }): { $parts }{ $broken ->
        [0] { "" }
        [one] ; до этого нарушено { $broken } обещание
        [few] ; до этого нарушено { $broken } обещания
        [many] ; до этого нарушено { $broken } обещаний
       *[other] ; до этого нарушено { $broken } обещания
    }.
    .part = { $amount } до { $day }
PromiseToPayCounted = Из обещанных к { $day } { $due } поступило { $paid }.
PromiseToPayKept = Обещание оплаты к { $day } выполнено, поступило { $paid }.
PromiseToPayPartlyKept = Обещание оплаты к { $day } выполнено частично: в срок поступило { $paid } из { $due }.
PromiseToPayBroken = Обещание оплаты к { $day } нарушено: из { $due } в срок ничего не поступило.
PromiseToPayLapsed = По обещанию оплаты к { $day } платить больше нечего, хотя никто не платил.
PromiseToPayReopened = Обещание оплаты к { $day } снова открыто: есть { $paid } из { $due }.
PromiseToPayWithdrawn = Обещание оплаты к { $days } больше не действует: { $reason }.
PaymentPlanAgreed = Согласована рассрочка{ $person ->
        [NONE] { "" }
       *[other] { " " }({ $person })
    }: { $parts }{ $document ->
        [NONE] { "" }
       *[other] { " " }({ $document })
    }. Сроки по счёту прежние. Рассрочка нарушена, если не оплачено частей: { $missed }{ $late ->
        [0] { "" }
        [one] , с опозданием больше { $late } рабочего дня
       *[other] , с опозданием больше { $late } рабочих дней
    }.
    .part = { $amount } до { $day }
PaymentPlanCounted = Из { $due } по рассрочке поступило { $paid }.
PaymentPlanPartKept = Часть рассрочки к { $day } оплачена.
PaymentPlanPartMissed = Часть рассрочки к { $day } не оплачена: в срок не хватило { $missing }.
PaymentPlanPartReopened = Часть рассрочки к { $day } снова открыта.
PaymentPlanBroken = Рассрочка нарушена: { $why ->
        [LAST_PART_MISSED] не оплачена последняя часть
       *[other] не оплачено к { $days }
    }. По ней не оплачено { $left }, взыскание идёт дальше с того же шага.
PaymentPlanFulfilled = Рассрочка исполнена, поступило { $paid }.
PaymentPlanLapsed = По рассрочке платить больше нечего, хотя никто не платил.
PaymentPlanReopened = Рассрочка снова действует.
PaymentPlanWithdrawn = Рассрочка больше не действует: { $reason }.

PlaybookDraftSaved = Сохранён черновик «{ $draft }»: { $actions ->
        [one] { $actions } действие
        [few] { $actions } действия
        [many] { $actions } действий
       *[other] { $actions } действия
    }.
PlaybookDraftCommented = О { $action ->
        [NONE] { "" }
       *[other] действии «{ $action }» в{ " " }
    }черновике «{ $draft }» сказано: «{ $text }».
PlaybookLineSuggested = Для черновика «{ $draft }» предложено { $line }: { $reason }.
PlaybookLineAccepted = Принято предложение для черновика «{ $draft }»: { $line }.
PlaybookLineDeclined = Отклонено предложение для черновика «{ $draft }» { $line }: { $reason }.
PlaybookLine =
    .addition = добавить «{ $action }»
    .change = изменить «{ $action }»
    .script = сказать другими словами «{ $action }»
    .removal = убрать «{ $action }»
    .title = назвать регламент иначе
    .contacts = просить о контактах другими словами
    .approval = изменить риск, с которого подписание нужно согласовать
PlaybookDraftDiscarded = От черновика «{ $draft }» отказались: { $reason }.
PlaybookPublished = Опубликована версия { $version }{ $draft ->
        [NONE] { "" }
       *[other] { " " }из черновика «{ $draft }»
    }.

somebody = имя неизвестно

Stage =
    .NEGOTIATION = переговоры
    .CONTRACT = договор
    .DELIVERY = поставка
    .PAYMENT = оплата
    .CLOSED = закрыта
Outcome =
    .PAID = оплачена
    .LOST = проиграна
    .CANCELLED = отменена
    .WRITTEN_OFF = долг списан
StepAction =
    .EMAIL = письмо по электронной почте
    .CALL = звонок
    .CREDIT_HOLD = стоп-отгрузка
    .CLAIM_LETTER = претензия
    .HAND_OVER = передача долга
StepOwner =
    .SYSTEM = Duly
    .SALESPERSON = менеджер по продажам
    .COLLECTOR = специалист по взысканию
    .HEAD_OF_SALES = руководитель продаж
    .HEAD_OF_COLLECTIONS = руководитель взыскания
    .LAWYER = юрист
ContactRole =
    .ACCOUNTS_PAYABLE = бухгалтер
    .ANOTHER_CONTACT = другое контактное лицо
    .DECISION_MAKER = лицо, принимающее решения
    .LEGAL_ENTITY = организация
DisputeReason =
    .GOODS_MISSING = недостача товара
    .GOODS_DEFECTIVE = брак
    .PRICE = цена
    .QUANTITY = количество
    .DOCUMENTS_MISSING = нет документов
    .NOT_ORDERED = товар не заказывали
    .ALREADY_PAID = уже оплачено
    .OTHER = другая причина
AttemptOutcome =
    .REACHED = поговорить удалось
    .NO_ANSWER = никто не ответил
    .MESSAGE_LEFT = оставлено сообщение
    .PROMISES = обещана оплата
    .DISPUTES = заявлено разногласие
    .ASKS_FOR_DOCUMENTS = запрошены документы
    .WRONG_NUMBER = неверный номер
    .LEFT_COMPANY = контактное лицо больше там не работает
    .REFUSES = в оплате отказано
    .OTHER = другое
ChannelKind =
    .MOBILE = мобильный телефон
    .OFFICE_PHONE = рабочий телефон
    .MESSENGER = мессенджер
    .EMAIL = электронная почта
    .POST = почта
    .IN_PERSON = личная встреча
GateBasis =
    .ALL_DONE = всё нужное сделано
    .WITH_WAIVERS = от того, что не сделано, отказался руководитель продаж
    .RECORDED_FACT = она покинула его раньше, чем попала в Duly
CoverageLevel =
    .BELOW = меньше чем три на три
    .THREE_BY_THREE = три на три
    .FOUR_BY_FOUR = четыре на четыре

WarningKind =
    .DUE_DATE_EVADED = { $refusedOn } отказались платить{ $times ->
            [one] { "" }
            [few] , всего { $times } раза
            [many] , всего { $times } раз
           *[other] , всего { $times } раза
        }.
    .NO_REACHABLE_CONTACT = Ни с кем из известных там людей нельзя связаться.
    .KEY_CONTACT_LEFT = Больше не работает { $role } (с { $leftOn }), замена неизвестна.
    .COVERAGE_FELL = Контактов стало меньше, чем три на три: { $persons ->
            [0] не осталось никого
            [one] остался { $persons } человек
            [few] осталось { $persons } человека
            [many] осталось { $persons } человек
           *[other] осталось { $persons } человека
        }.
    .LATE_PAYMENT = За год оплачено с опозданием или не оплачено: { $late ->
            [one] { $late } платёж
            [few] { $late } платежа
            [many] { $late } платежей
           *[other] { $late } платежа
        }, последний со сроком { $lastLateDue }{ $daysLateAtLeast ->
            [8] , самое большее на неделю с лишним
            [31] , самое большее на месяц с лишним
            [91] , самое большее на три месяца с лишним
           *[other] { "" }
        }{ $unpaid ->
            [0] { "" }
           *[other] ; из них ещё не оплачено: { $unpaid }
        }.
    .CREDIT_LIMIT_NEAR = Долги и подписанные заказы на { $owed } близки к кредитному лимиту { $limit }.
    .CREDIT_LIMIT_EXCEEDED = Долги и подписанные заказы на { $owed } превышают кредитный лимит { $limit }.
    .ORDER_MUCH_LARGER = Заказ на { $value }, хотя обычно заказывают на { $usual }.
    .PROMISE_BROKEN = Нарушено обещание оплаты к { $promisedFor }.
    .PLAN_BROKEN = Нарушена рассрочка: не оплачена часть к { $missed }.
    .OVER_INVOICED = Выставлено счетов на { $invoiced }, хотя сделка стоит { $value }.
    .DOCUMENTS_UNCONFIRMED = Поставлено { $deliveredOn }, получение документов никто не подтвердил.
PersonRole =
    .DECISION_MAKER = лицо, принимающее решения
    .ACCOUNTS_PAYABLE = бухгалтер
    .USER = пользователь товара
    .SECRETARY = секретарь
    .OTHER = другое контактное лицо
Open =
    .net = { $open } за вычетом { $account } на счёте клиента
    .asked = { $open }, из них { $held } пока не требуем
