-- The sub-ledger: every change of what a customer owes, with the day from which it is true and the moment at which it
-- became known. Rows are only ever added. An instalment's entries add up to what is open on it; entries without an
-- instalment are money on the customer's account, negative while it waits to be set against something.
create table query.ledger_entry (
    event_id text not null,
    n integer not null,
    deal_id uuid not null,
    customer_id uuid not null,
    instalment_id uuid,
    due_on date,
    currency char(3) not null,
    kind text not null,
    amount numeric not null,
    effective_on date not null,
    recorded_at timestamptz not null,
    primary key (event_id, n)
);

-- Aging of everything reads every entry up to a day: a range scan of this index alone for an early day, the whole
-- table where most entries qualify anyway.
create index ledger_entry_effective on query.ledger_entry (effective_on, recorded_at)
    include (customer_id, instalment_id, due_on, currency, amount);
-- Aging of one customer: index scan.
create index ledger_entry_of_customer on query.ledger_entry (customer_id, effective_on);
-- The sub-ledger of one deal, for reconciling it: index scan.
create index ledger_entry_of_deal on query.ledger_entry (deal_id);

-- Who was responsible for a customer from which moment on. Rows are only ever added.
create table query.collector_assignment (
    event_id text primary key,
    customer_id uuid not null,
    collector text not null,
    recorded_at timestamptz not null,
    global_index bigint not null
);

-- The last assignment of each customer that was known at a moment: an index scan in this order, first row per customer.
create index collector_assignment_latest
    on query.collector_assignment (customer_id, recorded_at desc, global_index desc) include (collector);
