Person = { $ordinal ->
        [1] первый
        [2] второй
        [3] третий
       *[other] четвёртый
    } человек { $channels ->
        [one] с { $channels } способом связи
       *[other] с { $channels } способами связи
    }
Channels = ещё { $more ->
        [one] { $more } способ связи
        [few] { $more } способа связи
       *[other] { $more } способов связи
    } ({ $role ->
        [DECISION_MAKER] лицо, принимающее решения
        [ACCOUNTS_PAYABLE] бухгалтер
        [USER] пользователь товара
        [SECRETARY] секретарь
       *[OTHER] другое контактное лицо
    })
