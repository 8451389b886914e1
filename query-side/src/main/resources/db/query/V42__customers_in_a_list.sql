-- How much a customer may owe; null while nobody said.
alter table query.customer
    add column credit_limit numeric,
    add column credit_limit_currency char(3);

do $$
begin
    if to_regclass('command.event_log') is not null then
        update query.customer customer
        set credit_limit = (said.payload -> 'limit' ->> 'amount')::numeric,
            credit_limit_currency = said.payload -> 'limit' ->> 'currency'
        from (select distinct on (aggregate_identifier) aggregate_identifier, payload
              from command.event_log
              where event = 'CreditLimitSet'
              order by aggregate_identifier, version desc) said
        where said.aggregate_identifier = 'customer-' || customer.customer_id;
    end if;
end
$$;

-- Texts as people compare them: in small letters of every script, and with the two dots of ё left out.
create function query.folded(of_text text) returns text
language sql immutable strict parallel safe as $$
    select replace(lower(of_text collate "pg_unicode_fast"), 'ё', 'е')
$$;

-- All that is three letters long in a text. The extension pg_trgm does the same, but sees only Latin letters in a
-- database whose locale is C, as the embedded one's is.
create function query.trigrams(of_text text) returns text[]
language sql immutable strict parallel safe as $$
    select coalesce(array_agg(distinct substr(folded.t, place, 3)), '{}')
    from (select query.folded(of_text)) folded (t), generate_series(1, length(folded.t) - 2) place
$$;

-- What is searched for by a part of it: an index scan by all trigrams of the part, whose finds are then looked at.
create index customer_by_part_of_name on query.customer using gin (query.trigrams(name));
create index customer_by_part_of_number on query.customer using gin (query.trigrams(number));
create index invoice_by_part_of_number on query.invoice using gin (query.trigrams(number));

-- The list in the order of names: an index scan from the cursor on.
create index customer_by_name on query.customer (query.folded(name), customer_id);
