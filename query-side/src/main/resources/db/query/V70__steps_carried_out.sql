-- What became of a step that was taken: an attempt carried it out, or a later step of a person took its place.
alter table query.escalation_step
    add column superseded boolean not null default false,
    add column done_attempt uuid,
    add column done_outcome text,
    add column done_on date,
    add column done_by text;

update query.escalation_step s set superseded = true
where s.taken and exists (
    select from query.escalation_step later
    where later.instalment_id = s.instalment_id and later.cycle = s.cycle and later.taken and later.owner <> 'SYSTEM'
      and later.global_index > s.global_index);

-- How a step stands on a day: nothing where it was left out. What asks before the due date helps no longer after it.
create function query.step_state(s query.escalation_step, open numeric, on_day date) returns text
language sql immutable parallel safe as $$
    select case when not s.taken then null
                when s.done_on is not null then 'DONE'
                when s.superseded or open = 0 or (s.offset_days < 0 and s.due_on < on_day) then 'NO_LONGER_NEEDED'
                else 'DUE' end
$$;

-- As before, without the steps that were carried out.
create or replace function query.step_to_do_on(on_day date) returns table (
    deal_id uuid, customer_id uuid, step text, action text, contact text, owner text, level integer, before_due boolean,
    due_on date, decided_on date, currency char(3), open numeric, debts bigint)
language sql stable parallel safe as $$
    select d.deal_id, d.customer_id, s.step, s.action, s.contact, s.owner, s.level, s.offset_days < 0, min(d.due_on),
           min(s.decided_on), d.currency, sum(d.open), count(*)
    from query.debt d
    join lateral (
        select n.* from query.escalation_step n
        where n.instalment_id = d.instalment_id and n.taken and n.owner <> 'SYSTEM'
        order by n.cycle desc, n.global_index desc limit 1) s on true
    where not d.covered
      and s.done_on is null
      and (s.offset_days >= 0 or d.due_on >= on_day)
      and s.cycle = (select max(c.cycle) from query.escalation_step c where c.instalment_id = d.instalment_id)
    group by d.deal_id, d.customer_id, s.step, s.action, s.contact, s.owner, s.level, s.offset_days < 0, d.currency
$$;
