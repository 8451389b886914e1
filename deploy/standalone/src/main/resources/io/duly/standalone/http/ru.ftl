Reason =
    .LAST_OPERATOR = Это последний оператор
    .SUBSTITUTE_UNFIT = Этот человек не может заместить
    .PASSWORD_WRONG = Пароль неверен
    .PASSWORD_TOO_WEAK = Новый пароль слишком слаб
    .CLOCK_IS_REAL = Часы нельзя перевести
    .CLOCK_GOES_FORWARD = Часы назад не идут
