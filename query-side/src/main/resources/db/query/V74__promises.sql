-- Promises to pay as they were given. A promise about several deals is one row.
create table query.promise (
    promise_id uuid primary key,
    customer_id uuid not null,
    person_id uuid not null,
    made_at timestamptz not null,
    tolerance_days integer not null,
    after_broken integer not null,
    note text,
    attempt_id uuid,
    recorded_at timestamptz not null,
    recorded_by text not null,
    withdrawn_on date,
    withdrawal_reason text
);

-- The promises of one customer: index scan.
create index promise_of_customer on query.promise (customer_id);
-- The list, the newest first.
create index promise_recorded on query.promise (recorded_at, promise_id);

-- What a promise says of one deal by one day, and how that stands. The amounts by instalment are kept as JSON.
create table query.promise_part (
    promise_id uuid not null,
    deal_id uuid not null,
    promised_for date not null,
    last_day date not null,
    customer_id uuid not null,
    currency char(3) not null,
    promised numeric not null,
    tolerance numeric not null,
    due numeric not null,
    paid numeric not null,
    state text not null,
    kept_on date,
    settled_on date,
    amounts text not null,
    waits_for text not null,
    primary key (promise_id, deal_id, promised_for)
);

-- What the ladder of a deal waits for, and what a deal's page shows: index scan.
create index promise_part_of_deal on query.promise_part (deal_id);
create index promise_part_of_customer on query.promise_part (customer_id);
-- The day list: a range scan over the open parts.
create index promise_part_open on query.promise_part (promised_for) where state = 'OPEN';

-- How a promise stands as a whole: open while a part is. What was withdrawn or has lapsed counts only by itself.
create view query.promise_standing as
select promise_id,
       case when bool_or(state = 'OPEN') then 'OPEN'
            when bool_and(state = 'WITHDRAWN') then 'WITHDRAWN'
            when bool_and(state in ('WITHDRAWN', 'LAPSED')) then 'LAPSED'
            when bool_and(state in ('KEPT', 'WITHDRAWN', 'LAPSED')) then 'KEPT'
            when bool_and(state in ('BROKEN', 'WITHDRAWN', 'LAPSED')) then 'BROKEN'
            else 'PARTLY_KEPT' end as state
from query.promise_part
group by promise_id;

-- What is promised of each instalment of a deal and has not come, and until when the ladder waits for it.
create function query.promised_of(deal uuid)
returns table (instalment_id uuid, promised numeric, until date)
language sql stable as $$
    select cast(left_over ->> 'instalmentId' as uuid), sum(cast(left_over #>> '{amount,amount}' as numeric)),
           max(part.last_day)
    from query.promise_part part, json_array_elements(cast(part.waits_for as json)) left_over
    where part.deal_id = deal and part.state = 'OPEN'
    group by 1
$$;
