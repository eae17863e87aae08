-- A question that was taken away: nobody is asked it any more. What was counted from it stays.
alter table question
  add column removed_at datetime(3);

-- Taking a live question away waits for a second organiser too.
alter table proposal
  add column takes_away tinyint(1) not null default 0;
