-- By language, as JSON. No ladder that was published before this had any words.
alter table query.policy_step add column script text;
