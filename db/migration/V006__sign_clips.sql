-- A film in sign language beside a question, or beside its choices. The film itself lies in the data folder, named by
-- the SHA-256 of what is in it.
create table sign_clip (
  question_id uuid not null,
  part varchar(20) character set ascii not null,
  venue_id uuid not null,
  film char(64) character set ascii not null,
  ending varchar(10) character set ascii not null,
  sign_language varchar(60) not null,
  created_at datetime(3) not null,
  primary key (question_id, part),
  index sign_clip_by_film (film),
  constraint sign_clip_of_venue foreign key (venue_id) references venue (venue_id),
  constraint sign_clip_of_question foreign key (question_id) references question (question_id),
  constraint sign_clip_part check (part in ('question', 'choices'))
);
