-- How much a customer may owe in each currency; query.customer has the one that was set last. The key is also the index
-- by which all of one customer are found.
create table query.credit_limit (
    customer_id uuid not null,
    currency char(3) not null,
    amount numeric not null,
    primary key (customer_id, currency)
);

do $$
begin
    if to_regclass('command.event_log') is not null then
        insert into query.credit_limit (customer_id, currency, amount)
        select distinct on (customer.customer_id, said.payload -> 'limit' ->> 'currency')
               customer.customer_id, said.payload -> 'limit' ->> 'currency',
               (said.payload -> 'limit' ->> 'amount')::numeric
        from command.event_log said
        join query.customer customer on said.aggregate_identifier = 'customer-' || customer.customer_id
        where said.event = 'CreditLimitSet'
        order by customer.customer_id, said.payload -> 'limit' ->> 'currency', said.version desc;
    end if;
end
$$;
