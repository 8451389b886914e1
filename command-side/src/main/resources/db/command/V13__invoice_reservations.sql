-- Which deal an invoice belongs to. Until now the primary key of instalment_standing kept two deals apart.
create table command.invoice_reservation (
  invoice_id uuid primary key,
  deal_id uuid not null
);

insert into command.invoice_reservation (invoice_id, deal_id)
select (payload ->> 'invoiceId')::uuid, (payload ->> 'dealId')::uuid
from command.event_log
where event = 'InvoiceIssued';

comment on table command.invoice_reservation is 'Each invoice belongs to the deal that issued it first.';
