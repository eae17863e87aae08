-- What the big screen shows of a gathering. A question's step is about the round that was put on the screen last.
-- moves grows with each press: a press names the number it was made from, so that two at once are one step.
create table big_screen (
  gathering_id uuid not null primary key,
  venue_id uuid not null,
  step varchar(20) not null,
  part int not null,
  light varchar(10) not null,
  moves int not null,
  changed_at datetime(3) not null,
  constraint big_screen_of_gathering foreign key (gathering_id) references gathering (gathering_id),
  constraint big_screen_of_venue foreign key (venue_id) references venue (venue_id),
  constraint big_screen_light check (light in ('green', 'yellow', 'red')),
  index big_screen_by_venue (venue_id, changed_at)
);
