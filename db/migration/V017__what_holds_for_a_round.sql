-- How we decide is agreed when a round opens: what is changed on the question later counts when it is asked again. Rehearsals,
-- and rounds from before, follow the question.
alter table round add column how_we_decide json;

-- When we come back to it, where we were not ready to decide.
alter table round add column again_on date;
