-- Who may do what in this schema. Said again after each start's migrations, for new tables and for roles that came
-- later. Each side is a group; a login gets its rights by being a member. A group that is missing is created where the
-- owner of the tables may do so, and is left out elsewhere: the owner needs no grant.
do $$
declare
    side text;
begin
    perform pg_advisory_xact_lock(hashtextextended('who may do what in Duly', 0));
    if (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) then
        foreach side in array array ['duly_command', 'duly_query']
        loop
            if to_regrole(side) is null then
                begin
                    execute format('create role %I', side);
                exception
                    when duplicate_object or unique_violation then null; -- made meanwhile for another database
                end;
            end if;
        end loop;
    end if;

    if to_regrole('duly_command') is not null then
        grant usage on schema command to duly_command;
        grant select, insert, update, delete on all tables in schema command to duly_command;
        grant usage on all sequences in schema command to duly_command;
        revoke all on command.flyway_schema_history, command.domain_event, command.event_log from duly_command;
        grant select on command.domain_event, command.event_log to duly_command;
        -- The place of an event and its transaction are the database's to say.
        grant insert (event_identifier, aggregate_identifier, sequence_number, type, payload_type, payload_revision,
                      payload, meta_data, time_stamp) on command.domain_event to duly_command;
    end if;

    if to_regrole('duly_query') is not null then
        grant usage on schema command to duly_query;
        grant select on command.domain_event, command.event_log to duly_query;
    end if;
end
$$;
