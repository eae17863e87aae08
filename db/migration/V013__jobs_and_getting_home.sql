-- Jobs for the night: anyone can hold any of them. A place without a name is nobody's yet, and that can be seen.
create table job (
  job_id uuid not null primary key,
  venue_id uuid not null,
  gathering_id uuid not null,
  place int not null,
  part varchar(10) not null,
  wording json not null,
  picture_id uuid not null,
  who varchar(80) not null,
  who_else varchar(80) not null,
  constraint job_of_venue foreign key (venue_id) references venue (venue_id),
  constraint job_at_gathering foreign key (gathering_id) references gathering (gathering_id),
  constraint job_has_picture foreign key (picture_id) references picture (picture_id),
  constraint job_part check (part in ('before', 'during', 'after'))
);

-- How somebody gets home tonight. Names and numbers go when the gathering is closed.
create table journey (
  journey_id uuid not null primary key,
  venue_id uuid not null,
  gathering_id uuid not null,
  who varchar(80) not null,
  how varchar(10) not null,
  contact varchar(120) not null,
  left_at datetime(3),
  constraint journey_of_venue foreign key (venue_id) references venue (venue_id),
  constraint journey_at_gathering foreign key (gathering_id) references gathering (gathering_id),
  constraint journey_how check (how in ('taxi', 'lift', 'bus', 'walk'))
);
