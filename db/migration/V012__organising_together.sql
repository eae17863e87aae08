-- Organising is a job for two or more: what waits for a second one, what was changed, what is still being written.

-- A live question in new words. It counts once somebody else agreed.
create table proposal (
  proposal_id uuid not null primary key,
  venue_id uuid not null,
  question_id uuid not null,
  body mediumtext not null,
  why varchar(400) not null,
  asked_by varchar(80) not null,
  asked_at datetime(3) not null,
  settled_by varchar(80),
  settled_at datetime(3),
  agreed tinyint(1),
  constraint proposal_of_venue foreign key (venue_id) references venue (venue_id),
  constraint proposal_for_question foreign key (question_id) references question (question_id) on delete cascade,
  index proposal_waiting (venue_id, settled_at)
);

-- Names as they were: a log does not change when someone stops organising.
create table change_log (
  change_id bigint unsigned not null auto_increment primary key,
  venue_id uuid not null,
  who varchar(80) not null,
  kind varchar(40) not null,
  about varchar(200) not null,
  why varchar(400) not null,
  made_at datetime(3) not null,
  constraint change_log_of_venue foreign key (venue_id) references venue (venue_id),
  index change_log_newest (venue_id, change_id)
);

-- What someone typed and did not save, so that nothing is lost when a session ends.
create table draft (
  venue_id uuid not null,
  who varchar(80) not null,
  place varchar(80) not null,
  body mediumtext not null,
  saved_at datetime(3) not null,
  primary key (venue_id, who, place),
  constraint draft_of_venue foreign key (venue_id) references venue (venue_id)
);
