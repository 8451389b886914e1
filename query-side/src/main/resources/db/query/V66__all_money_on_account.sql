-- As before, with all money on account. What is recorded as a fact has happened: whatever date an old fact names, what
-- stands beside it counts it too.
create or replace function query.customer_owes_on(on_day date) returns table (
    customer_id uuid, currency char(3), owed numeric, overdue numeric, unapplied numeric)
language sql stable parallel safe as $$
    select money.customer_id, money.currency, sum(money.owed), sum(money.overdue), sum(money.unapplied)
    from (select i.customer_id, i.currency, i.open as owed,
                 case when i.due_on < on_day then i.open else 0 end as overdue, 0 as unapplied
          from query.instalment i where i.open > 0
          union all
          select a.customer_id, a.currency, 0, 0, a.amount
          from query.money_on_account a) money
    group by money.customer_id, money.currency
$$;

-- Nothing reads it any more.
drop index query.ledger_entry_on_account;
