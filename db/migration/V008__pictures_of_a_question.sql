-- The second and the third picture of a question: with big pictures a question is a sentence of symbols. The first one
-- stays with the question.
create table question_picture (
  question_id uuid not null,
  place tinyint not null,
  venue_id uuid not null,
  picture_id uuid not null,
  primary key (question_id, place),
  constraint question_picture_of_venue foreign key (venue_id) references venue (venue_id),
  constraint question_picture_of_question foreign key (question_id) references question (question_id) on delete cascade,
  constraint question_picture_is_picture foreign key (picture_id) references picture (picture_id),
  constraint question_picture_place check (place in (2, 3))
);
