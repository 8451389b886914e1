-- A playback sends commands, and so the command side keeps its place. Said again after each start's migrations.
do $$
begin
    if to_regrole('duly_command') is not null then
        grant usage on schema standalone to duly_command;
        grant select, insert, update on standalone.bookmark to duly_command;
    end if;
end
$$;
