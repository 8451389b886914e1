-- What customers contest, and what came of it. Ids are chosen within a deal.
create table query.dispute (
    deal_id uuid not null,
    dispute_id uuid not null,
    customer_id uuid not null,
    instalment_id uuid not null,
    currency char(3) not null,
    amount numeric not null,
    reason text not null,
    owner text not null,
    deadline date not null,
    deadline_passed_on date,
    documents text not null,
    note text,
    raised_on date not null,
    raised_at timestamptz not null,
    raised_by text not null,
    change_reason text,
    state text not null,
    ended_on date,
    resolution text,
    credit_note_id uuid,
    credited numeric,
    goes_on numeric,
    resolved_by text,
    resolution_note text,
    primary key (deal_id, dispute_id)
);

-- The list in the order of deadlines: an index scan from the cursor on.
create index dispute_by_deadline on query.dispute (deadline, deal_id, dispute_id);
-- What stands, of one instalment or of all: few rows beside all that was ever resolved.
create index dispute_open on query.dispute (instalment_id) where state = 'OPEN';

-- What each dispute that stands keeps from being asked for. Payments pay what is not contested first. Of what they
-- leave the dispute that was raised first has its part first, so that no two disputes have the same part.
create view query.standing_dispute as
select d.*, i.open,
       greatest(least(d.amount, i.open - coalesce(sum(d.amount) over older, 0)), 0) as disputed
from query.dispute d
join query.instalment i using (instalment_id)
where d.state = 'OPEN' and i.open > 0
window older as (partition by d.instalment_id order by d.raised_at, d.dispute_id
                 rows between unbounded preceding and 1 preceding);

-- How much of each debt is contested; no row where nothing is.
create view query.disputed_debt as
select instalment_id, sum(disputed) as amount
from query.standing_dispute
group by instalment_id;
