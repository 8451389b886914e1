Action = «{ $title }»: не выполнено, и никто от этого не отказался
Contacts = контакты { $level }: { $parts }
Approval = руководитель продаж должен разрешить подписать договор при риске { $score } ({ $level })

CoverageLevel =
    .BELOW = меньше чем три на три
    .THREE_BY_THREE = три на три
    .FOUR_BY_FOUR = четыре на четыре
RiskLevel =
    .LOW = низкий
    .ELEVATED = повышенный
    .HIGH = высокий
