-- What people did with the work about customers. Rows are only ever added.
create table query.work_entry (
    global_index bigint primary key,
    customer_id uuid not null,
    side text not null,
    kind text not null,
    done_by text not null,
    done_role text not null,
    done_on date not null,
    recorded_at timestamptz not null,
    until date,
    handed_to text,
    outcome text,
    words text
);

-- How the work about a customer stands: of each side one step backwards in the index.
create index work_entry_newest on query.work_entry (customer_id, side, global_index);
-- What was handed to somebody: few rows each.
create index work_entry_handed_to on query.work_entry (handed_to) where kind = 'HANDED_OVER';
-- Who did how much in a period: a range scan.
create index work_entry_done on query.work_entry (done_on);

-- The last thing that was done with the work of each side about a customer.
create view query.work_standing as
select distinct on (customer_id, side) *
from query.work_entry
order by customer_id, side, global_index desc;

-- With whom the work about a customer lies that was handed over and is not completed.
create view query.work_handed_over as
select given.*
from query.work_entry given
where given.kind = 'HANDED_OVER'
  and not exists (select from query.work_entry later
                  where later.customer_id = given.customer_id and later.side = given.side
                    and later.global_index > given.global_index and later.kind in ('HANDED_OVER', 'COMPLETED'));

-- What weighs how much in the work list, by the ladders that say so.
create table query.work_priorities (
    policy_id text not null,
    version integer not null,
    priorities text,
    primary key (policy_id, version)
);
