-- Deals as prevention sees them: by whom, under which playbook, and how it stood when the contract was signed.
create table query.prevention_deal (
    deal_id uuid primary key,
    customer_id uuid not null,
    salesperson text not null,
    origin text not null,
    stage text not null,
    outcome text,
    closed_on date,
    playbook_id text,
    playbook_version integer,
    signed_on date,
    coverage_at_signing text,
    warning_signs_at_signing integer,
    risk_at_signing integer,
    first_due_on date
);

-- The effect of prevention on the deals signed in a period: a range scan.
create index prevention_deal_signed on query.prevention_deal (signed_on);

-- What is to be done on each deal so that it is paid in time, and what became of it. The key finds all of one deal.
create table query.prevention_action (
    deal_id uuid not null,
    action text not null,
    customer_id uuid not null,
    salesperson text not null,
    stage text,
    owner text,
    mandatory boolean,
    playbook_id text,
    playbook_version integer,
    due_on date,
    lapses_on date,
    lapsed_since date,
    lapsed_by text,
    after_closing boolean not null,
    done_on date,
    note text,
    document text,
    contact_person uuid,
    waived_on date,
    waived_by text,
    waived_role text,
    reason text,
    primary key (deal_id, action)
);

-- What everybody has to do today, and how much of it there is: a range scan over what is still open.
create index prevention_action_open on query.prevention_action (due_on) include (lapses_on)
    where done_on is null and waived_on is null and lapsed_since is null;
-- What one salesperson has to do today: the same within their own actions.
create index prevention_action_open_of_salesperson on query.prevention_action (salesperson, due_on)
    where done_on is null and waived_on is null and lapsed_since is null;
-- Discipline over a period: a scan of this index alone.
create index prevention_action_due on query.prevention_action (due_on)
    include (salesperson, owner, done_on, waived_on, lapses_on, lapsed_since, lapsed_by);
-- How many were waived: a scan of this index alone, which holds nothing else.
create index prevention_action_waived on query.prevention_action (waived_on) where waived_on is not null;
