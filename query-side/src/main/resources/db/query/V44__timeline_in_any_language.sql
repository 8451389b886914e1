-- A sentence is put together when it is read, in the language of whoever reads it.
alter table query.timeline drop column words;
