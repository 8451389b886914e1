-- What each customer owes on a day and has on account, by currency; no row where there is neither. What is open is
-- little beside all that was ever invoiced and has an index of its own.
create function query.customer_owes_on(on_day date) returns table (
    customer_id uuid, currency char(3), owed numeric, overdue numeric, unapplied numeric)
language sql stable parallel safe as $$
    select money.customer_id, money.currency, sum(money.owed), sum(money.overdue), sum(money.unapplied)
    from (select i.customer_id, i.currency, i.open as owed,
                 case when i.due_on < on_day then i.open else 0 end as overdue, 0 as unapplied
          from query.instalment i where i.open > 0
          union all
          select e.customer_id, e.currency, 0, 0, -sum(e.amount)
          from query.ledger_entry e
          where e.instalment_id is null and e.effective_on <= on_day
          group by e.customer_id, e.currency
          having sum(e.amount) <> 0) money
    group by money.customer_id, money.currency
$$;

-- Few entries are about money on account: a scan of this index alone, of one customer or of all.
create index ledger_entry_on_account on query.ledger_entry (customer_id, currency, effective_on) include (amount)
    where instalment_id is null;
