-- The newest step of one debt that a person is to take: an index scan backwards.
create index escalation_step_of_instalment on query.escalation_step (instalment_id, cycle, global_index);

-- Money of a customer that is set against nothing, whatever deals it came in on.
create view query.money_on_account as
select d.customer_id, d.currency, sum(m.unapplied) as amount
from (select deal_id, unapplied from query.payment where unapplied <> 0
      union all
      select deal_id, unapplied from query.credit_note where unapplied <> 0) m
join query.deal d using (deal_id)
group by d.customer_id, d.currency;

-- What is open, with how far the customer's money on account reaches: the oldest debt first, and never from one
-- currency to another. A debt is covered when the money is enough for all of it.
create view query.debt as
select i.*, a.amount as on_account,
       coalesce(sum(i.open) over older - i.open < a.amount, false) as reached,
       coalesce(sum(i.open) over older <= a.amount, false) as covered
from query.instalment i
left join query.money_on_account a using (customer_id, currency)
where i.open > 0
window older as (partition by i.customer_id, i.currency order by i.due_on, i.instalment_id);

-- The steps of the ladder that people have to take on a day: of each debt the newest, as long as it is open and no
-- money on account covers it. What asks before the due date helps no longer after it. One step about several debts of
-- a deal is one thing to do.
create function query.step_to_do_on(on_day date) returns table (
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
      and (s.offset_days >= 0 or d.due_on >= on_day)
      and s.cycle = (select max(c.cycle) from query.escalation_step c where c.instalment_id = d.instalment_id)
    group by d.deal_id, d.customer_id, s.step, s.action, s.contact, s.owner, s.level, s.offset_days < 0, d.currency
$$;

-- As before, with the last day on which an action helps.
drop function query.prevention_action_on(date);
create function query.prevention_action_on(on_day date) returns table (
    deal_id uuid, action text, salesperson text, stage text, owner text, mandatory boolean, playbook_id text,
    playbook_version integer, due_on date, lapses_on date, after_closing boolean, status text, to_do boolean)
language sql stable parallel safe as $$
    select a.deal_id, a.action, a.salesperson, a.stage, a.owner, a.mandatory, a.playbook_id,
           a.playbook_version, a.due_on, a.lapses_on, a.after_closing,
           case when a.done_on > a.due_on then 'DONE_LATE'
                when a.done_on is not null then 'DONE'
                when a.waived_on is not null then 'WAIVED'
                when a.due_on is null then 'UPCOMING'
                when a.lapsed_by = 'CLOSED' and a.lapsed_since <= a.due_on then 'NOT_NEEDED'
                when a.lapsed_since is not null or a.lapses_on <= on_day then 'MISSED'
                when a.due_on > on_day then 'UPCOMING'
                when a.due_on = on_day then 'DUE'
                else 'OVERDUE' end,
           a.due_on <= on_day and a.done_on is null and a.waived_on is null and a.lapsed_since is null
               and (a.lapses_on is null or a.lapses_on > on_day)
    from query.prevention_action a
$$;
