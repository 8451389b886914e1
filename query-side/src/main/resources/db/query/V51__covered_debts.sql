-- What money on account covers of which debt: the oldest due first, so that each amount covers one debt only, and never
-- from one currency to another. Money on account is rare, so few debts are looked at.
create view query.covered_debt as
select owed.instalment_id,
       greatest(least(owed.open, account.amount + owed.open - sum(owed.open) over (
           partition by owed.customer_id, owed.currency
           order by owed.due_on, owed.instalment_id)), 0) as amount
from query.instalment owed
join query.money_on_account account using (customer_id, currency)
where owed.open > 0;

-- The same as before, by the one rule. A debt is covered when the money is enough for all of it.
drop view query.debt;
create view query.debt as
select i.*, a.amount as on_account,
       coalesce(c.amount > 0, false) as reached,
       coalesce(c.amount = i.open, false) as covered
from query.instalment i
left join query.money_on_account a using (customer_id, currency)
left join query.covered_debt c using (instalment_id)
where i.open > 0;
