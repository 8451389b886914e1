create table standalone.bookmark
(
    story    text        not null,
    content  text        not null,
    moment   timestamptz not null,
    finished boolean     not null,
    constraint bookmark_pk primary key (story)
);

comment on table standalone.bookmark is 'How far a simulation, the demo or a clock set by hand has come.';
