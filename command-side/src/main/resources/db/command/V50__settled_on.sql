-- The day as of which an instalment counts as settled. It is told by the events; what is older was judged by the last
-- day of its money.
alter table command.instalment_standing add column settled_on date;

update command.instalment_standing set settled_on = last_money_on where settled;
