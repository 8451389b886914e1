-- Which deals record a promise, so that an id is given once, and which parts of promises were broken.
create table command.promise (
  promise_id uuid primary key,
  customer_id uuid not null,
  deals uuid[] not null
);

create table command.broken_promise (
  promise_id uuid not null,
  deal_id uuid not null,
  promised_for date not null,
  customer_id uuid not null,
  judged_on date not null,
  currency text not null,
  due numeric not null,
  primary key (promise_id, deal_id, promised_for)
);

create index on command.broken_promise (customer_id, judged_on);
