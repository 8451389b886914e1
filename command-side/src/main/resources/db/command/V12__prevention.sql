create table command.playbook (
  playbook_id text not null,
  version integer not null,
  playbook text not null,
  primary key (playbook_id, version)
);

-- What stands against a customer now, so that a step of the ladder need not read the customer's history.
create table command.warning_sign (
  customer_id uuid not null,
  sign_id uuid not null,
  kind text not null,
  review_on date,
  primary key (customer_id, sign_id)
);

-- The signs whose cause may be gone by this morning: a range scan.
create index on command.warning_sign (review_on) where review_on is not null;

-- What each deal is worth and where it stands, for the rules that compare a customer's deals with each other.
create table command.deal_standing (
  deal_id uuid primary key,
  customer_id uuid not null,
  currency char(3) not null,
  value numeric not null,
  from_ledger boolean not null,
  opened_on date not null,
  signed boolean not null,
  delivered_on date,
  documents_confirmed boolean not null,
  invoiced numeric not null,
  open numeric not null,
  outcome text
);

-- All deals of one customer: an index scan.
create index on command.deal_standing (customer_id);
-- Deliveries whose documents nobody has confirmed yet: few at any time.
create index on command.deal_standing (delivered_on) where not documents_confirmed and outcome is null;

-- How much customers may owe.
create table command.credit_limit (
  customer_id uuid not null,
  currency char(3) not null,
  amount numeric not null,
  primary key (customer_id, currency)
);

-- The days on which a customer's contacts change by themselves: somebody goes, comes back or has left. The morning
-- round of that day takes them away: a range scan.
create table command.contact_turn (
  turns_on date not null,
  customer_id uuid not null,
  primary key (turns_on, customer_id)
);
