-- Which customer has which number, and which invoice of a customer has which number in the year of its issue. Where a
-- store holds a number twice already, it stays with whoever had it first.
create table command.customer_number (
  number text primary key,
  customer_id uuid not null
);

create table command.invoice_number (
  customer_id uuid not null,
  issued_in integer not null,
  number text not null,
  invoice_id uuid not null,
  primary key (customer_id, issued_in, number)
);

insert into command.customer_number (number, customer_id)
select payload ->> 'number', (payload ->> 'customerId')::uuid
from command.event_log
where event = 'CustomerRegistered' and payload ->> 'number' is not null
order by global_index
on conflict do nothing;

insert into command.invoice_number (customer_id, issued_in, number, invoice_id)
select (payload ->> 'customerId')::uuid, extract(year from (payload ->> 'issuedOn')::date)::integer,
       payload ->> 'number', (payload ->> 'invoiceId')::uuid
from command.event_log
where event = 'InvoiceIssued'
order by global_index
on conflict do nothing;
