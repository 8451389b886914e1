-- Which payment plans were broken, for the warning signs of their customers.
create table command.broken_plan (
  deal_id uuid not null,
  plan_id uuid not null,
  customer_id uuid not null,
  missed date not null,
  broken_on date not null,
  primary key (deal_id, plan_id)
);

create index on command.broken_plan (customer_id, broken_on);
