create table query.customer (
    customer_id uuid primary key,
    name text not null,
    number text,
    collector text,
    origin text not null,
    registered_at timestamptz not null,
    version bigint not null
);

-- The customers of one collector, to narrow the overdue list and the list of steps: index scan.
create index customer_of_collector on query.customer (collector, customer_id);

-- Deals as lists show them. A customer that is not known here yet leaves its name empty.
create view query.deal_listing as
select d.*, c.name as customer_name
from query.deal d
left join query.customer c using (customer_id);
