-- Attempts to reach a customer. Rows are only ever added.
create table query.contact_attempt (
    customer_id uuid not null,
    attempt_id uuid not null,
    global_index bigint not null,
    person_id uuid not null,
    channel_id uuid not null,
    attempted_at timestamptz not null,
    outcome text not null,
    note text,
    next_contact_on date,
    recorded_by text not null,
    recorded_role text not null,
    recorded_at timestamptz not null,
    primary key (customer_id, attempt_id)
);

-- The list of a customer shows the newest first: a page is an index scan backwards from the cursor.
create index contact_attempt_newest on query.contact_attempt (customer_id, attempted_at, global_index);
-- Whether an attempt is the last that was recorded with its customer: one step in the index.
create index contact_attempt_recorded on query.contact_attempt (customer_id, global_index);
-- The contacts that are to follow by a day: a range scan.
create index contact_attempt_followed on query.contact_attempt (next_contact_on) where next_contact_on is not null;
-- How many attempts had which outcome: a scan of this index alone.
create index contact_attempt_outcome on query.contact_attempt (outcome);

-- The debts that an attempt was about, in the order in which they were named.
create table query.contact_attempt_debt (
    customer_id uuid not null,
    attempt_id uuid not null,
    place integer not null,
    deal_id uuid not null,
    instalment_id uuid not null,
    step text,
    primary key (customer_id, attempt_id, place)
);

-- The contacts that are to follow: those of the last attempt at a customer, as long as a debt that it was about is open
-- and no money on account covers it.
create view query.contact_to_follow as
select a.customer_id, a.attempt_id, a.person_id, a.attempted_at, a.outcome, a.note, a.next_contact_on, a.recorded_by,
       a.recorded_role, d.currency, sum(d.open) as open, count(*) as debts, min(d.due_on) as due_on
from query.contact_attempt a
join query.debt d on d.customer_id = a.customer_id and not d.covered
    and exists (select from query.contact_attempt_debt about
                where about.customer_id = a.customer_id and about.attempt_id = a.attempt_id
                  and about.instalment_id = d.instalment_id)
where a.next_contact_on is not null
  and not exists (select from query.contact_attempt later
                  where later.customer_id = a.customer_id and later.global_index > a.global_index)
group by a.customer_id, a.attempt_id, d.currency;
