alter table query.customer add column segment text;
alter table query.customer add column policy_id text;
