create table command.escalation_policy (
  policy_id text not null,
  version integer not null,
  policy text not null,
  primary key (policy_id, version)
);

-- How every instalment was or is being paid, so that a customer's lateness can be judged on any day.
create table command.instalment_standing (
  instalment_id uuid primary key,
  customer_id uuid not null,
  due_on date not null,
  settled boolean not null,
  last_money_on date
);

create index on command.instalment_standing (customer_id, due_on);
