-- Payment plans as they were agreed, and how they stand. What they cover of which instalment is kept as JSON, and so is
-- what the ladder waits for.
create table query.payment_plan (
    deal_id uuid not null,
    plan_id uuid not null,
    global_index bigint not null,
    customer_id uuid not null,
    kind text not null,
    person_id uuid,
    agreed_on date not null,
    ends_on date not null,
    last_day date not null,
    currency char(3) not null,
    amount numeric not null,
    due numeric not null,
    paid numeric not null,
    state text not null,
    working_days_late integer not null,
    missed_parts integer not null,
    on_breach text not null,
    document text,
    note text,
    covers text not null,
    waits_for text not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    ended_on date,
    why text,
    withdrawal_reason text,
    withdrawn_by text,
    primary key (deal_id, plan_id)
);

-- The list, the newest first.
create index payment_plan_newest on query.payment_plan (global_index);

create table query.payment_plan_part (
    deal_id uuid not null,
    plan_id uuid not null,
    due_on date not null,
    last_day date not null,
    currency char(3) not null,
    amount numeric not null,
    state text not null,
    kept_on date,
    missing numeric,
    primary key (deal_id, plan_id, due_on)
);

-- The list narrowed by a day: a range scan over the open parts.
create index payment_plan_part_open on query.payment_plan_part (due_on) where state = 'OPEN';

-- What is to come of each instalment of a deal by a promise or a payment plan, and until when the ladder waits for it.
create or replace function query.promised_of(deal uuid)
returns table (instalment_id uuid, promised numeric, until date)
language sql stable as $$
    with waiting as (
        select part.waits_for, part.last_day
        from query.promise_part part
        where part.deal_id = deal and part.state = 'OPEN'
        union all
        select plan.waits_for, plan.last_day
        from query.payment_plan plan
        where plan.deal_id = deal and plan.state = 'RUNNING')
    select cast(left_over ->> 'instalmentId' as uuid), sum(cast(left_over #>> '{amount,amount}' as numeric)),
           max(waiting.last_day)
    from waiting, json_array_elements(cast(waiting.waits_for as json)) left_over
    group by 1
$$;
