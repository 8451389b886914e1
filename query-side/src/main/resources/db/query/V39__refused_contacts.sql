-- Deals that were let out of the negotiation with fewer contacts than three by three, the newest last.
create table query.coverage_waiver (
    deal_id uuid primary key,
    global_index bigint not null,
    customer_id uuid not null,
    waived_on date not null,
    waived_by text not null,
    waived_role text not null,
    reason text not null
);

-- A page of the list: an index scan backwards from the cursor. The counts of a period: a range scan.
create index coverage_waiver_newest on query.coverage_waiver (global_index);
create index coverage_waiver_on on query.coverage_waiver (waived_on) include (deal_id);

-- What was decided last about each refusal of contacts.
create table query.contact_refusal_answer (
    customer_id uuid not null,
    sign_id uuid not null,
    answer text not null,
    answered_at timestamptz not null,
    reason text,
    ask_again_on date,
    primary key (customer_id, sign_id)
);

-- The refusals that stand: few at any time.
create index warning_sign_refused on query.warning_sign (customer_id)
    where kind = 'CONTACTS_REFUSED' and cleared_at is null;
