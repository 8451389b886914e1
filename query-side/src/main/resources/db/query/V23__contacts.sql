-- Whom we know at each customer, as JSON: it is only ever read as a whole. A customer without contacts has an empty book.
create table query.contact_book (
    customer_id uuid primary key,
    book text not null,
    version bigint not null
);

-- How well a customer can be reached: one row for the first day of each level, until the next row's day. What only time
-- changes (absences, departures) is there in advance. The key finds the level on a day with one step backwards.
create table query.coverage (
    customer_id uuid not null,
    since date not null,
    level text not null,
    primary key (customer_id, since)
);
