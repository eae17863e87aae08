-- When a gathering opened: it cannot have opened with what was finished later.
alter table gathering
  add column opened_at datetime(3);

-- The second and the third picture of a question, when they wait for a second organiser with its words.
alter table proposal
  add column besides json not null default '[]';
