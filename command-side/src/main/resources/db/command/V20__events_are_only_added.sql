-- What has happened is never changed. The trigger stands in the way of every role, of the table's owner too, and fires
-- always: also where a session says that it is a replica and needs no triggers.
create function command.refuse_to_change_events() returns trigger
    language plpgsql
as
$$
begin
    raise exception 'events are never changed or deleted, only added'
        using errcode = 'restrict_violation', hint = 'Record another event that says what is so now.';
end
$$;

create trigger events_are_only_added
    before update or delete or truncate
    on command.domain_event
    for each statement
execute function command.refuse_to_change_events();

alter table command.domain_event
    enable always trigger events_are_only_added;
