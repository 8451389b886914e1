-- What a promise holds back of several instalments stands in as many rows of one event. A row without an instalment
-- says that nothing is left. A promise has a part for each of its days.
alter table query.held_amount add column n integer not null default 0;
alter table query.held_amount add column part date;
alter table query.held_amount alter column instalment_id drop not null;
alter table query.held_amount drop constraint held_amount_pkey, add primary key (event_id, n);
alter table query.held_amount alter column n drop default;

-- The newest rows of each matter: an index scan in this order.
drop index query.held_amount_latest;
create index held_amount_latest on query.held_amount (kind, deal_id, matter_id, part, global_index desc)
    include (instalment_id, amount, effective_on, recorded_at);

-- The promises of before are known to the events only: the projection "aging" reads them again from the first one.
do $$
begin
    if exists (select from query.promise) then
        truncate table query.ledger_entry, query.held_amount, query.collector_assignment;
        delete from query.dead_letter where processing_group = 'aging';
        delete from query.projection_seen where processor = 'aging';
        delete from query.token_entry where processor_name = 'aging';
    end if;
end $$;

-- How much of each debt is promised, also by a payment plan, and has not come. No row where nothing is, and nothing of
-- what is contested.
create view query.promised_debt as
select i.instalment_id, i.customer_id, i.currency, least(w.promised, i.open - coalesce(b.amount, 0)) as amount, w.until
from (select cast(left_over ->> 'instalmentId' as uuid) as instalment_id,
             sum(cast(left_over #>> '{amount,amount}' as numeric)) as promised, max(part.last_day) as until
      from (select waits_for, last_day from query.promise_part where state = 'OPEN'
            union all
            select waits_for, last_day from query.payment_plan where state = 'RUNNING') part,
           json_array_elements(cast(part.waits_for as json)) left_over
      group by 1) w
join query.instalment i using (instalment_id)
left join query.disputed_debt b using (instalment_id)
where i.open > coalesce(b.amount, 0);
