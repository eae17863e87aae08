-- Ideas that belong together, as the group sorted them. What people put up stays as it was: a bundle only says where it lies.
create table bundle (
  bundle_id uuid not null primary key,
  venue_id uuid not null,
  wording json not null,
  made_at datetime(3) not null,
  constraint bundle_of_venue foreign key (venue_id) references venue (venue_id),
  index bundle_by_venue (venue_id, made_at)
);

create table bundled_idea (
  contribution_id uuid not null primary key,
  venue_id uuid not null,
  bundle_id uuid not null,
  put_at datetime(3) not null,
  constraint bundled_idea_of_venue foreign key (venue_id) references venue (venue_id),
  constraint bundled_idea_is_contribution foreign key (contribution_id) references contribution (contribution_id) on delete cascade,
  constraint bundled_idea_in_bundle foreign key (bundle_id) references bundle (bundle_id) on delete cascade,
  index bundled_idea_by_bundle (bundle_id, put_at)
);

-- The question that was made of an idea, so that whoever put it up can hear what became of it.
create table asked_idea (
  contribution_id uuid not null,
  question_id uuid not null,
  venue_id uuid not null,
  primary key (contribution_id, question_id),
  constraint asked_idea_of_venue foreign key (venue_id) references venue (venue_id),
  constraint asked_idea_is_contribution foreign key (contribution_id) references contribution (contribution_id) on delete cascade,
  constraint asked_idea_in_question foreign key (question_id) references question (question_id)
);
