-- What credit notes took back of what a deal was invoiced, so that an invoice that was corrected is no alarm.
alter table command.deal_standing add column credited numeric not null default 0;

update command.deal_standing standing
set credited = noted.amount
from (
  select (payload ->> 'dealId')::uuid as deal_id, sum((payload #>> '{amount,amount}')::numeric) as amount
  from command.event_log
  where event = 'CreditNoteIssued'
  group by 1
) noted
where noted.deal_id = standing.deal_id;
