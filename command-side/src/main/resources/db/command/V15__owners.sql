-- Whose each deal and customer is, so that a command is given by those who may give it.
create table command.deal_owner (
  deal_id uuid primary key,
  customer_id uuid not null,
  salesperson text not null
);

-- All deals of one customer: an index scan.
create index on command.deal_owner (customer_id, salesperson);

create table command.customer_owner (
  customer_id uuid primary key,
  registered_by text not null,
  collector text
);

insert into command.deal_owner (deal_id, customer_id, salesperson)
select (payload ->> 'dealId')::uuid, (payload ->> 'customerId')::uuid, payload ->> 'salesperson'
from command.event_log
where event = 'DealOpened';

insert into command.customer_owner (customer_id, registered_by, collector)
select (payload ->> 'customerId')::uuid, coalesce(actor, 'system'), assigned.collector
from command.event_log registered
left join (
  select distinct on (aggregate_identifier) aggregate_identifier, payload ->> 'collector' as collector
  from command.event_log
  where event = 'CollectorAssigned'
  order by aggregate_identifier, version desc
) assigned using (aggregate_identifier)
where event = 'CustomerRegistered';
