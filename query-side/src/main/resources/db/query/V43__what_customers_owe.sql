-- What each customer owes on a day and has on account, by currency; no row where there is neither. What is open and
-- what is on account is little beside all that was ever invoiced and paid, and has indexes of its own.
create function query.customer_owes_on(on_day date) returns table (
    customer_id uuid, currency char(3), owed numeric, overdue numeric, unapplied numeric)
language sql stable parallel safe as $$
    select money.customer_id, money.currency, sum(money.owed), sum(money.overdue), sum(money.unapplied)
    from (select i.customer_id, i.currency, i.open as owed,
                 case when i.due_on < on_day then i.open else 0 end as overdue, 0 as unapplied
          from query.instalment i where i.open > 0
          union all
          select d.customer_id, p.currency, 0, 0, p.unapplied
          from query.payment p join query.deal d using (deal_id) where p.unapplied <> 0
          union all
          select d.customer_id, n.currency, 0, 0, n.unapplied
          from query.credit_note n join query.deal d using (deal_id) where n.unapplied <> 0) money
    group by money.customer_id, money.currency
$$;
