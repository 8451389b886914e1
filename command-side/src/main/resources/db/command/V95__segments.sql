create table command.segment_policy (
    segment   text primary key,
    policy_id text not null
);
