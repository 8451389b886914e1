-- What happened to a deal, in words. The key is also the order, so that a page is a range of the primary key.
create table query.timeline (
    deal_id uuid not null,
    sequence_number bigint not null,
    event text not null,
    words text not null,
    effective_on date,
    recorded_at timestamptz not null,
    actor text not null,
    role text not null,
    reason text,
    primary key (deal_id, sequence_number)
);
