-- Unapplied money of each deal, so that a customer in credit is not asked for what it covers.
create table command.money_on_account (
  deal_id uuid primary key,
  customer_id uuid not null,
  currency char(3) not null,
  amount numeric not null
);

-- What a customer has on account: few rows, an index scan.
create index on command.money_on_account (customer_id, currency) where amount > 0;

-- What each instalment owes, so that money on account covers the oldest due first, in whatever deal.
create table command.open_debt (
  instalment_id uuid primary key,
  deal_id uuid not null,
  customer_id uuid not null,
  currency char(3) not null,
  due_on date not null,
  open numeric not null
);

-- The debts of one customer that are due by a day: an index scan.
create index on command.open_debt (customer_id, currency, due_on) where open > 0;

insert into command.money_on_account (deal_id, customer_id, currency, amount)
select deal_id, customer_id, currency, sum(change)
from (
  select (payload ->> 'dealId')::uuid as deal_id, (payload ->> 'customerId')::uuid as customer_id,
         payload -> 'unapplied' ->> 'currency' as currency, (payload -> 'unapplied' ->> 'amount')::numeric as change
  from command.event_log where event in ('PaymentReceived', 'CreditNoteIssued')
  union all
  select (payload ->> 'dealId')::uuid, (payload ->> 'customerId')::uuid,
         payload -> 'unappliedRemoved' ->> 'currency', -(payload -> 'unappliedRemoved' ->> 'amount')::numeric
  from command.event_log where event = 'PaymentReversed'
  union all
  select (payload ->> 'dealId')::uuid, (payload ->> 'customerId')::uuid,
         part -> 'amount' ->> 'currency', -(part -> 'amount' ->> 'amount')::numeric
  from command.event_log cross join lateral jsonb_array_elements(payload::jsonb -> 'allocations') part
  where event = 'UnappliedAllocated'
) moved
group by deal_id, customer_id, currency
having sum(change) <> 0;

insert into command.open_debt (instalment_id, deal_id, customer_id, currency, due_on, open)
select (part ->> 'instalmentId')::uuid, (payload ->> 'dealId')::uuid, (payload ->> 'customerId')::uuid,
       part -> 'amount' ->> 'currency', (part ->> 'dueOn')::date,
       (part -> 'amount' ->> 'amount')::numeric - coalesce(paid.amount, 0)
from command.event_log cross join lateral jsonb_array_elements(payload::jsonb -> 'instalments') part
left join (
  select instalment, sum(amount) as amount
  from (
    select (allocation ->> 'instalmentId')::uuid as instalment, (allocation -> 'amount' ->> 'amount')::numeric as amount
    from command.event_log cross join lateral jsonb_array_elements(payload::jsonb -> 'allocations') allocation
    where event in ('PaymentReceived', 'CreditNoteIssued', 'UnappliedAllocated')
    union all
    select (allocation ->> 'instalmentId')::uuid, -(allocation -> 'amount' ->> 'amount')::numeric
    from command.event_log cross join lateral jsonb_array_elements(payload::jsonb -> 'restored') allocation
    where event = 'PaymentReversed'
  ) moved
  group by instalment
) paid on paid.instalment = (part ->> 'instalmentId')::uuid
where event = 'InvoiceIssued';

comment on table command.money_on_account is 'Money that is set against nothing yet, by deal.';
comment on table command.open_debt is 'What each instalment owes; noughts stay, because money can be taken back.';
