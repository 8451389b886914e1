-- How much a sign adds to the risk, and when the facts behind it changed last.
alter table query.warning_sign add column points integer, add column renewed_at timestamptz;

-- Until now each sign weighed what its kind weighs.
update query.warning_sign set points = case kind
    when 'CONTACTS_REFUSED' then 30
    when 'DUE_DATE_EVADED' then 25
    when 'DOCUMENTS_NOT_SIGNED' then 20
    when 'PERSON_CHANGED_SUDDENLY' then 15
    when 'TERMS_REOPENED' then 25
    when 'RUMOURS_OF_TROUBLE' then 30
    when 'OTHER' then 10
    when 'NO_REACHABLE_CONTACT' then 30
    when 'KEY_CONTACT_LEFT' then 15
    when 'COVERAGE_FELL' then 15
    when 'LATE_PAYMENT' then 20
    when 'CREDIT_LIMIT_NEAR' then 10
    when 'CREDIT_LIMIT_EXCEEDED' then 25
    when 'ORDER_MUCH_LARGER' then 15
    when 'DOCUMENTS_UNCONFIRMED' then 15
    when 'OVER_INVOICED' then 15
end;

alter table query.warning_sign alter column points set not null;
