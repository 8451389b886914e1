-- A writer must own a transaction id before it draws a global index: only then can a reader prove, by comparing
-- transaction snapshots, that nobody is left who could still fill a gap.
create sequence domain_event_global_index;

create function next_global_index() returns bigint
    language plpgsql volatile
as
$$
begin
    perform pg_current_xact_id();
    return nextval('command.domain_event_global_index');
end
$$;

create table domain_event
(
    global_index         bigint      not null default command.next_global_index(),
    event_identifier     text        not null,
    aggregate_identifier text        not null,
    sequence_number      bigint      not null,
    type                 text,
    payload_type         text        not null,
    payload_revision     text,
    payload              bytea       not null,
    meta_data            bytea       not null,
    time_stamp           timestamptz not null,
    transaction_id       xid8        not null default pg_current_xact_id(),
    constraint domain_event_pk primary key (global_index),
    constraint domain_event_identifier_uk unique (event_identifier),
    constraint domain_event_sequence_uk unique (aggregate_identifier, sequence_number)
);

alter sequence domain_event_global_index owned by domain_event.global_index;

create index domain_event_time_stamp_ix on domain_event (time_stamp);

create table token_entry
(
    processor_name text    not null,
    segment        integer not null,
    token          bytea,
    token_type     text,
    "timestamp"    text,
    owner          text,
    constraint token_entry_pk primary key (processor_name, segment)
);

create table saga_entry
(
    saga_id         text not null,
    revision        text,
    saga_type       text not null,
    serialized_saga bytea,
    constraint saga_entry_pk primary key (saga_id)
);

create table association_value_entry
(
    id                bigint generated always as identity,
    association_key   text not null,
    association_value text not null,
    saga_id           text not null,
    saga_type         text not null,
    constraint association_value_entry_pk primary key (id)
);

create index association_value_entry_lookup_ix
    on association_value_entry (saga_type, association_key, association_value) include (saga_id);
create index association_value_entry_saga_ix on association_value_entry (saga_id);

create table scheduled_tasks
(
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    constraint scheduled_tasks_pk primary key (task_name, task_instance)
);

create index scheduled_tasks_execution_time_ix on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat_ix on scheduled_tasks (last_heartbeat);

create view event_log as
select e.global_index,
       e.time_stamp                                   as recorded_at,
       e.type                                         as aggregate_type,
       e.aggregate_identifier,
       e.sequence_number                              as version,
       e.payload_type                                 as event,
       e.payload_revision                             as revision,
       d.meta_data ->> 'actor'                        as actor,
       d.meta_data ->> 'role'                         as role,
       d.meta_data ->> 'reason'                       as reason,
       d.payload,
       d.meta_data,
       d.meta_data ->> 'correlationId'                as correlation_id,
       d.meta_data ->> 'causationId'                  as causation_id,
       e.event_identifier,
       e.transaction_id
from domain_event e
         cross join lateral (select convert_from(e.payload, 'UTF8')::jsonb   as payload,
                                    convert_from(e.meta_data, 'UTF8')::jsonb as meta_data) d;

comment on view event_log is 'Everything that ever happened, one row per event, readable without Duly. Never changed, only added to.';
comment on column event_log.global_index is 'Order in which events were written; rolled-back writes leave holes.';
comment on column event_log.recorded_at is 'When Duly learned it. When it was true in the world is a date inside payload.';
comment on column event_log.aggregate_type is 'What it happened to: Deal, Customer and so on.';
comment on column event_log.aggregate_identifier is 'Which one it happened to, such as deal-<uuid>.';
comment on column event_log.version is 'Position in the history of that one, from 0 without holes.';
comment on column event_log.event is 'The stable name of the event.';
comment on column event_log.revision is 'Revision of the shape of payload.';
comment on column event_log.actor is 'Login name of the person who caused it, or system.';
comment on column event_log.role is 'The role in which the person acted, or SYSTEM.';
comment on column event_log.reason is 'Why, where a person chose.';
comment on column event_log.payload is 'What happened, as JSON; amounts are decimal text with their currency.';
comment on column event_log.meta_data is 'Everything known about the circumstances, as JSON.';
comment on column event_log.correlation_id is 'The message that began the chain of causes.';
comment on column event_log.causation_id is 'The message that led directly to this event.';
comment on column event_log.event_identifier is 'Identifies this event for ever.';
comment on column event_log.transaction_id is 'The database transaction that wrote it.';
