-- Whether another warning sign stood against the customer; null where the step did not ask.
alter table query.escalation_step add column warning_sign boolean;
