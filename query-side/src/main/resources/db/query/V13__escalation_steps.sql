-- Steps of the ladder that were decided, taken and left out alike, each with all that the decision was based on.
create table query.escalation_step (
    event_id text primary key,
    global_index bigint not null,
    taken boolean not null,
    skip_reason text,
    deal_id uuid not null,
    customer_id uuid not null,
    instalment_id uuid not null,
    policy_id text not null,
    policy_version integer not null,
    step text not null,
    offset_days integer not null,
    level integer not null,
    action text not null,
    contact text not null,
    owner text not null,
    condition text not null,
    minimum_open numeric not null,
    cycle integer not null,
    calendar text not null,
    due_on date not null,
    scheduled_on date not null,
    decided_on date not null,
    days_past_due integer not null,
    open numeric not null,
    currency char(3) not null,
    late_payer boolean,
    recorded_at timestamptz not null
);

-- The list shows the newest first: a page is an index scan backwards from the cursor, within the filter that leads.
create index escalation_step_newest on query.escalation_step (global_index);
create index escalation_step_named on query.escalation_step (step, global_index);
create index escalation_step_of_customer on query.escalation_step (customer_id, global_index);
create index escalation_step_of_deal on query.escalation_step (deal_id, global_index);
-- The summary counts the steps of a period: a scan of this index alone.
create index escalation_step_decided on query.escalation_step (decided_on) include (step, offset_days, taken);

-- The steps of every published ladder, so that a step nobody took yet is counted too: with a nought.
create table query.policy_step (
    policy_id text not null,
    version integer not null,
    step text not null,
    offset_days integer not null,
    level integer not null,
    primary key (policy_id, version, step)
);
