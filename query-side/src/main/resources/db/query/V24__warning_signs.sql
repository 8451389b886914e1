-- Each time a sign was raised, and what became of it; the same sign may be raised again after its cause had gone.
create table query.warning_sign (
    event_id text primary key,
    customer_id uuid not null,
    sign_id uuid not null,
    raised_seq bigint not null,
    kind text not null,
    deal_id uuid,
    words text not null,
    inputs text not null,
    seen_on date not null,
    review_on date,
    raised_at timestamptz not null,
    raised_by text not null,
    cleared_at timestamptz,
    cleared_by text,
    how text,
    reason text,
    is_open boolean not null generated always as (cleared_at is null) stored
);

-- The signs of one customer, and the one that is cleared: index scan.
create index warning_sign_of_customer on query.warning_sign (customer_id, sign_id);
-- What is new in the day list: a range scan over the open signs. The figures by kind count in this index alone.
create index warning_sign_open on query.warning_sign (raised_at) include (kind) where cleared_at is null;
