-- How tonight was, said with one tap on the way out. A row says nothing of who, when or on which tablet: its id is random.
create table how_it_was (
  how_it_was_id uuid not null primary key,
  venue_id uuid not null,
  gathering_id uuid not null,
  level varchar(20) character set ascii not null,
  constraint how_it_was_of_venue foreign key (venue_id) references venue (venue_id),
  constraint how_it_was_of_gathering foreign key (gathering_id) references gathering (gathering_id),
  constraint how_it_was_level check (level in ('good', 'in-between', 'not-good')),
  index how_it_was_by_gathering (gathering_id)
);

-- What the next gathering was told of it. It is told once: a later tap would be the difference between two tellings.
create table how_it_was_told (
  gathering_id uuid not null primary key,
  venue_id uuid not null,
  tally json not null,
  told_at datetime(3) not null,
  constraint how_it_was_told_of_venue foreign key (venue_id) references venue (venue_id),
  constraint how_it_was_told_of_gathering foreign key (gathering_id) references gathering (gathering_id)
);
