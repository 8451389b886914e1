-- Uploads are kept as they came, so that an auditor can hold what Duly made of them against them.
create table command.ledger_import (
  import_id uuid primary key,
  place bigint generated always as identity,
  fingerprint text not null,
  mapping bytea not null,
  ledger bytea not null,
  payments bytea,
  actor text not null,
  role text not null,
  uploaded_at timestamptz not null,
  lines integer not null,
  duplicates integer not null,
  rejected integer not null,
  processed integer not null,
  last_line bigint not null default 0,
  begun_at timestamptz,
  ended_at timestamptz
);

create index on command.ledger_import (place) where ended_at is null;

create table command.ledger_import_rejection (
  import_id uuid not null references command.ledger_import,
  file text not null,
  line bigint not null,
  field text not null,
  reason text not null,
  primary key (import_id, file, line)
);

comment on column command.ledger_import.place is 'Imports are carried out in this order.';
comment on column command.ledger_import.last_line is 'The bookmark: invoices up to this line of the ledger have been taken over.';
comment on column command.ledger_import.processed is 'Lines of both files that are taken over, rejected, or found to repeat another.';
