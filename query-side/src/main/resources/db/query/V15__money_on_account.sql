-- Money on account is rare: what there is of it is added up without reading everything that was ever paid.
create index payment_unapplied on query.payment (currency) include (unapplied) where unapplied <> 0;
create index credit_note_unapplied on query.credit_note (currency) include (unapplied) where unapplied <> 0;
