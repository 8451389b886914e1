-- When the last money came that left nothing open, and how much was open on the morning after the due date.
alter table query.instalment
    add column last_money_on date,
    add column settled_on date,
    add column overdue_open numeric;

-- What happened before is known to the events only: the projection "deals" reads them again from the first one.
truncate table query.deal, query.invoice, query.instalment, query.payment, query.credit_note;
delete from query.dead_letter where processing_group = 'deals';
delete from query.projection_seen where processor = 'deals';
delete from query.token_entry where processor_name = 'deals';
