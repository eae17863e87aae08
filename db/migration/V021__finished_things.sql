-- A photo or a sound of what came of an action. Its file lies among the pieces, named by what is in it.
create table finished_thing (
  finished_thing_id uuid not null primary key,
  venue_id uuid not null,
  action_id uuid not null,
  kind varchar(10) not null,
  media_type varchar(40) not null,
  file_hash binary(32) not null,
  length int unsigned not null,
  added_by varchar(80) not null,
  added_at datetime(3) not null,
  taken_away_at datetime(3),
  constraint finished_thing_of_venue foreign key (venue_id) references venue (venue_id),
  constraint finished_thing_of_action foreign key (action_id) references action (action_id),
  constraint finished_thing_kind check (kind in ('photo', 'sound')),
  index finished_thing_by_action (venue_id, action_id)
);
