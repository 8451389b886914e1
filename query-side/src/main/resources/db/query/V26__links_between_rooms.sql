-- What rooms offer each other for looking at many rows at once. A link has its name and its rule here only.
-- Each is of the kind that PostgreSQL merges into the statement that asks, so that the indexes serve it as before.

-- Deals with what a late payment would be late with: what is open once something was invoiced, the value until then.
create view query.deal_at_stake as
select deal_id, customer_id, title, stage, origin, salesperson, opened_on, currency,
       case when invoiced > 0 then open else value end as at_stake
from query.deal;

-- How well a customer can be reached on a day, and since when: no row where nobody is known. One step backwards in the
-- key of the table.
create function query.coverage_on(of_customer uuid, on_day date) returns table (level text, since date)
language sql stable parallel safe as $$
    select c.level, c.since from query.coverage c
    where c.customer_id = of_customer and c.since <= on_day
    order by c.since desc limit 1
$$;

-- The same for the customer of each deal, beside what is at stake. Where nobody is known, nobody can be reached.
create function query.deal_coverage_on(on_day date) returns table (
    deal_id uuid, customer_id uuid, title text, stage text, origin text, salesperson text, opened_on date,
    currency char(3), at_stake numeric, level text, since date)
language sql stable parallel safe as $$
    select d.deal_id, d.customer_id, d.title, d.stage, d.origin, d.salesperson, d.opened_on,
           d.currency, d.at_stake, coalesce(c.level, 'BELOW'), c.since
    from query.deal_at_stake d
    left join lateral query.coverage_on(d.customer_id, on_day) c on true
$$;

-- Every prevention action with how it stands on a day. The status is the one that the page of a deal shows. What is to
-- be done is due or overdue, in words that the indexes of what is still open understand.
create function query.prevention_action_on(on_day date) returns table (
    deal_id uuid, action text, salesperson text, stage text, owner text, mandatory boolean, playbook_id text,
    playbook_version integer, due_on date, after_closing boolean, status text, to_do boolean)
language sql stable parallel safe as $$
    select a.deal_id, a.action, a.salesperson, a.stage, a.owner, a.mandatory, a.playbook_id,
           a.playbook_version, a.due_on, a.after_closing,
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
