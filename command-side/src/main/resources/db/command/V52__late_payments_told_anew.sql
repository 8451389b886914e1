-- The alarm about late payments tells how many there were and how late; the signs that stand are judged anew the next
-- morning.
update command.warning_sign set review_on = current_date where kind = 'LATE_PAYMENT';
