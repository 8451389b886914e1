-- Through which channels a step can be carried out, as the ladder has it; none where the debtor is not turned to.
create function query.ways_of(action text) returns text[] language sql immutable parallel safe as $$
    select case action
        when 'EMAIL' then array['EMAIL']
        when 'CALL' then array['MOBILE', 'OFFICE_PHONE']
        when 'CLAIM_LETTER' then array['POST']
        else '{}'::text[]
    end
$$;

-- The channels that are not to be used at a customer on a day.
create function query.paused_channels(of_customer uuid, on_day date) returns text[]
language sql stable parallel safe as $$
    select coalesce(array_agg(distinct channel), '{}')
    from query.pause p, string_to_table(p.channels, ' ') channel
    where p.customer_id = of_customer and on_day between p.begins_on and p.last_day
$$;

-- As before: without the steps whose every channel is paused.
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
      and (query.ways_of(s.action) = '{}'
           or not query.ways_of(s.action) <@ query.paused_channels(d.customer_id, on_day))
      and query.paused_until(d.customer_id, d.deal_id, d.instalment_id, on_day) is null
      and not exists (
          select from query.promised_of(d.deal_id) w
          where w.instalment_id = d.instalment_id and w.promised + coalesce(b.amount, 0) >= d.open)
    group by d.deal_id, d.customer_id, s.step, s.action, s.contact, s.owner, s.level, s.offset_days < 0, d.currency
$$;
