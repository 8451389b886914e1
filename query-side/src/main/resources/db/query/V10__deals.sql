create table query.deal (
    deal_id uuid primary key,
    customer_id uuid not null,
    title text not null,
    stage text not null,
    outcome text,
    value numeric not null,
    invoiced numeric not null,
    open numeric not null,
    currency char(3) not null,
    opened_on date not null,
    closed_on date,
    salesperson text not null,
    policy_id text not null,
    policy_version integer not null,
    net_days integer,
    due_date_roll text,
    contract_number text,
    signed_on date,
    delivered_on date,
    delivery_document text,
    origin text not null,
    version bigint not null
);

-- Lists show the newest first: each filter that narrows a list well has an index that already is in that order,
-- so that a page is an index scan backwards from the cursor; further filters are checked on the way.
create index deal_newest on query.deal (opened_on, deal_id);
create index deal_of_customer on query.deal (customer_id, opened_on, deal_id);
create index deal_at_stage on query.deal (stage, opened_on, deal_id);
create index deal_of_salesperson on query.deal (salesperson, opened_on, deal_id);

create table query.invoice (
    invoice_id uuid primary key,
    deal_id uuid not null,
    number text not null,
    issued_on date not null,
    amount numeric not null,
    currency char(3) not null
);

-- Index scan: all invoices of one deal.
create index invoice_of_deal on query.invoice (deal_id);

create table query.instalment (
    instalment_id uuid primary key,
    deal_id uuid not null,
    customer_id uuid not null,
    invoice_id uuid not null,
    invoice_number text not null,
    ordinal integer not null,
    currency char(3) not null,
    amount numeric not null,
    open numeric not null,
    issued_on date not null,
    due_on date not null,
    overdue_since date,
    level integer not null,
    last_step text
);

-- Index scan: all instalments of one deal.
create index instalment_of_deal on query.instalment (deal_id);
-- The overdue list by age: a range scan over what is still open, in the order of the list, from the cursor on.
create index instalment_open_by_due_date on query.instalment (due_on, instalment_id) where open > 0;
-- The overdue list by amount, which never compares one currency with another.
create index instalment_open_by_amount on query.instalment (currency, open, instalment_id) where open > 0;
-- The overdue list of one customer, or of one collector's customers: few rows each, sorted afterwards.
create index instalment_open_of_customer on query.instalment (customer_id, due_on) where open > 0;

-- Ids are chosen within a deal, and the key is also the index by which all of one deal are found.
create table query.payment (
    payment_id uuid not null,
    deal_id uuid not null,
    amount numeric not null,
    unapplied numeric not null,
    currency char(3) not null,
    received_on date not null,
    reversed_on date,
    reversal_reason text,
    primary key (deal_id, payment_id)
);

create table query.credit_note (
    credit_note_id uuid not null,
    deal_id uuid not null,
    invoice_id uuid not null,
    number text not null,
    amount numeric not null,
    unapplied numeric not null,
    currency char(3) not null,
    issued_on date not null,
    primary key (deal_id, credit_note_id)
);
