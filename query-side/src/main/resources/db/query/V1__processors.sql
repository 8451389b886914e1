-- Where each processor stands. Written by Axon in the transaction that writes the processor's own tables.
create table query.token_entry (
    processor_name text not null,
    segment        integer not null,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    primary key (processor_name, segment)
);

-- Events that a processor could not apply, and the later ones of the same stream, which must wait for them.
create table query.dead_letter (
    dead_letter_identifier text primary key,
    processing_group       text not null,
    sequence_identifier    text not null,
    sequence_index         bigint not null,
    message_type           text not null,
    event_identifier       text not null,
    timestamp              text not null,
    payload_type           text not null,
    payload_revision       text,
    payload                bytea not null,
    metadata               bytea,
    type                   text,
    aggregate_identifier   text,
    sequence_number        bigint,
    token_type             text,
    token                  bytea,
    enqueued_at            text not null,
    last_touched           text,
    processing_started     text,
    cause_type             text,
    cause_message          text,
    diagnostics            bytea,
    unique (processing_group, sequence_identifier, sequence_index)
);

-- What each processor was given, by bucket of 10,000 global indexes; compared with the store by the reconciler.
create table query.projection_seen (
    processor text not null,
    bucket    bigint not null,
    events    bigint not null,
    index_sum bigint not null,
    primary key (processor, bucket)
);
