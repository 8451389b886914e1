-- Money of the customer that covered a part of what was open; null where it covered nothing.
alter table query.escalation_step add column on_account numeric;
