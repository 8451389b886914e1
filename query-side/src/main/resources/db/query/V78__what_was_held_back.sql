-- How much of an instalment is held back, as it is from a day on, and the moment at which that became known. Rows are
-- only ever added: of each matter the newest that is true by then and was known by then counts.
create table query.held_amount (
    event_id text primary key,
    kind text not null,
    deal_id uuid not null,
    matter_id uuid not null,
    instalment_id uuid not null,
    amount numeric not null,
    effective_on date not null,
    recorded_at timestamptz not null,
    global_index bigint not null
);

-- The newest row of each matter: an index scan in this order.
create index held_amount_latest on query.held_amount (kind, deal_id, matter_id, global_index desc)
    include (instalment_id, amount, effective_on, recorded_at);
