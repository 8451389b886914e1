-- Steps that turn to the debtor, until an attempt carries them out. Only the present week is ever asked for, and no
-- ladder of before asks at all: the table begins empty.
create table command.contact_step (
    instalment_id uuid    not null,
    cycle         integer not null,
    step          text    not null,
    customer_id   uuid    not null,
    decided_on    date    not null,
    primary key (instalment_id, cycle, step)
);

create index contact_step_customer on command.contact_step (customer_id, decided_on);
