-- As before: without the steps that were carried out, and those of debts of which nothing can be asked for today,
-- because all of it is covered, contested, promised or paused.
create or replace function query.step_to_do_on(on_day date) returns table (
    deal_id uuid, customer_id uuid, step text, action text, contact text, owner text, level integer, before_due boolean,
    due_on date, decided_on date, currency char(3), open numeric, debts bigint, disputed numeric)
language sql stable parallel safe as $$
    select d.deal_id, d.customer_id, s.step, s.action, s.contact, s.owner, s.level, s.offset_days < 0, min(d.due_on),
           min(s.decided_on), d.currency, sum(d.open), count(*), coalesce(sum(b.amount), 0)
    from query.debt d
    left join query.disputed_debt b on b.instalment_id = d.instalment_id
    join lateral (
        select n.* from query.escalation_step n
        where n.instalment_id = d.instalment_id and n.taken and n.owner <> 'SYSTEM'
        order by n.cycle desc, n.global_index desc limit 1) s on true
    where not d.covered
      and s.done_on is null
      and (b.amount is null or b.amount < d.open)
      and (s.offset_days >= 0 or d.due_on >= on_day)
      and s.cycle = (select max(c.cycle) from query.escalation_step c where c.instalment_id = d.instalment_id)
      and query.paused_until(d.customer_id, d.deal_id, d.instalment_id, on_day) is null
      and not exists (
          select from query.promised_of(d.deal_id) w
          where w.instalment_id = d.instalment_id and w.promised + coalesce(b.amount, 0) >= d.open)
    group by d.deal_id, d.customer_id, s.step, s.action, s.contact, s.owner, s.level, s.offset_days < 0, d.currency
$$;
