-- What each instalment was settled by, and money that was taken back in part, given back or moved between deals.
alter table query.instalment
    add column paid numeric not null default 0,
    add column credited numeric not null default 0,
    add column written_off numeric not null default 0;

alter table query.payment
    add column taken_back numeric not null default 0,
    add column refunded numeric not null default 0,
    add column moved_away numeric not null default 0;

alter table query.credit_note
    add column refunded numeric not null default 0,
    add column moved_away numeric not null default 0;

-- Ids are chosen within a deal, and the key is also the index by which all of one deal are found.
create table query.moved_money (
    deal_id uuid not null,
    move_id uuid not null,
    from_deal uuid not null,
    amount numeric not null,
    unapplied numeric not null,
    taken_back numeric not null default 0,
    refunded numeric not null default 0,
    moved_away numeric not null default 0,
    currency char(3) not null,
    available_on date not null,
    primary key (deal_id, move_id)
);

create index moved_money_unapplied on query.moved_money (currency) include (unapplied, available_on)
    where unapplied <> 0;

-- Money of a customer that is set against nothing, whatever deals it came in on or went to.
create or replace view query.money_on_account as
select d.customer_id, d.currency, sum(m.unapplied) as amount
from (select deal_id, unapplied from query.payment where unapplied <> 0
      union all
      select deal_id, unapplied from query.credit_note where unapplied <> 0
      union all
      select deal_id, unapplied from query.moved_money where unapplied <> 0) m
join query.deal d using (deal_id)
group by d.customer_id, d.currency;

-- What happened before is known to the events only: the projection "deals" reads them again from the first one.
truncate table query.deal, query.invoice, query.instalment, query.payment, query.credit_note;
delete from query.dead_letter where processing_group = 'deals';
delete from query.projection_seen where processor = 'deals';
delete from query.token_entry where processor_name = 'deals';
