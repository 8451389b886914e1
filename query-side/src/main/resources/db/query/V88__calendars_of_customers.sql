-- On which days and by which clock a customer works; null where nobody said so.
alter table query.customer add column calendar text;
alter table query.customer add column zone text;
