-- Every published version of a playbook, as the JSON of its event; it never changes.
create table query.playbook (
    playbook_id text not null,
    version integer not null,
    content text not null,
    primary key (playbook_id, version)
);
