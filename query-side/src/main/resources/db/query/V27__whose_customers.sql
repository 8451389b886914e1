-- Who registered a customer: until a deal is opened, nothing else says whose customer it is.
alter table query.customer add column registered_by text;

do $$
begin
    if to_regclass('command.event_log') is not null then
        update query.customer customer
        set registered_by = coalesce(registered.actor, 'system')
        from command.event_log registered
        where registered.event = 'CustomerRegistered'
          and registered.aggregate_identifier = 'customer-' || customer.customer_id;
    end if;
end
$$;

create or replace view query.deal_listing as
select d.*, c.name as customer_name, c.collector
from query.deal d
left join query.customer c using (customer_id);
