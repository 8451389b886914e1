-- Who may do what in this schema. Said again after each start's migrations, for new tables and for roles that came
-- later. Where the group is missing and may not be created, nothing is granted: the owner of the tables needs no grant.
do $$
begin
    perform pg_advisory_xact_lock(hashtextextended('who may do what in Duly', 0));
    if to_regrole('duly_query') is null
        and (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) then
        begin
            create role duly_query;
        exception
            when duplicate_object or unique_violation then null; -- made meanwhile for another database
        end;
    end if;

    if to_regrole('duly_query') is not null then
        grant usage on schema query to duly_query;
        -- A view that is built again is emptied first.
        grant select, insert, update, delete, truncate on all tables in schema query to duly_query;
        grant usage on all sequences in schema query to duly_query;
        revoke all on query.flyway_history from duly_query;
    end if;
end
$$;
