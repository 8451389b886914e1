-- Run by the superuser before each start of the service. The group roles get their rights from the migrations.
do $$
declare
    missing text;
    taken record;
begin
    for missing in
        select role from unnest(array ['duly_owner', 'duly_service', 'duly_command', 'duly_query']) as role
        where to_regrole(role) is null
    loop
        execute format('create role %I', missing);
    end loop;
    grant duly_command, duly_query to duly_service;
    execute format('grant create on database %I to duly_owner', current_database());

    -- Under earlier versions the superuser owned everything. A sequence that belongs to a column follows its table.
    for taken in
        select format('alter schema %I owner to duly_owner', nspname) as command
        from pg_namespace
        where nspname in ('command', 'query', 'standalone') and nspowner <> 'duly_owner'::regrole
        union all
        select format('alter %s %s owner to duly_owner',
                      case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence'
                          else 'table' end,
                      oid::regclass)
        from pg_class c
        where relnamespace in (select oid from pg_namespace where nspname in ('command', 'query', 'standalone'))
          and relkind in ('r', 'p', 'v', 'm', 'S')
          and relowner <> 'duly_owner'::regrole
          and not exists (select from pg_depend d
                          where d.classid = 'pg_class'::regclass and d.objid = c.oid
                            and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i') and c.relkind = 'S')
        union all
        select format('alter routine %s owner to duly_owner', oid::regprocedure)
        from pg_proc
        where pronamespace in (select oid from pg_namespace where nspname in ('command', 'query', 'standalone'))
          and proowner <> 'duly_owner'::regrole
    loop
        execute taken.command;
    end loop;
end
$$;
