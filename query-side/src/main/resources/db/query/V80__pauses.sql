-- How long the ladders of customers, deals and instalments are made to wait. A pause of a customer has no deal; one of
-- a whole deal has no instalment. The last day is that of the pause, or the day on which somebody ended it.
create table query.pause (
  owner uuid not null,
  pause_id uuid not null,
  global_index bigint not null,
  customer_id uuid not null,
  deal_id uuid,
  instalment_id uuid,
  channels text,
  begins_on date not null,
  asked_until date not null,
  last_day date not null,
  clock text not null,
  reason text not null,
  asked_at timestamptz not null,
  asked_by text not null,
  ended_on date,
  ended_because text,
  ended_by text,
  primary key (owner, pause_id)
);

create index on query.pause (customer_id, last_day);
create index on query.pause (global_index);

-- Until when nothing is asked for of what is owed, by the pauses that stand on a day.
create function query.paused_until(of_customer uuid, of_deal uuid, of_instalment uuid, on_day date) returns date
language sql stable as $$
  select max(p.last_day) from query.pause p
  where p.customer_id = of_customer and p.channels is null and on_day between p.begins_on and p.last_day
    and (p.deal_id is null or p.deal_id = of_deal)
    and (p.instalment_id is null or p.instalment_id = of_instalment)
$$;
