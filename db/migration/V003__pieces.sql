-- What people made themselves: a photo, a drawing, their own sound, a sign video. The bytes lie in a file that is named by
-- what is in it (file_hash); a row is stored only after its file is on the disk.
create table piece (
  piece_id uuid not null primary key,
  venue_id uuid not null,
  kiosk_id uuid not null,
  -- No foreign key: the contribution it belongs to may have been refused, and the piece is kept all the same.
  contribution_id uuid not null,
  kind varchar(10) not null,
  media_type varchar(40) not null,
  seconds int unsigned not null,
  -- As the tablet told it. A picture is drawn anew here, so what is kept has a hash and a length of its own.
  sent_hash binary(32) not null,
  sent_length int unsigned not null,
  file_hash binary(32),
  length int unsigned,
  begun_at datetime(3) not null,
  stored_at datetime(3),
  constraint piece_of_venue foreign key (venue_id) references venue (venue_id),
  constraint piece_from_kiosk foreign key (kiosk_id) references kiosk (kiosk_id),
  constraint piece_kind check (kind in ('photo', 'drawing', 'sound', 'sign')),
  constraint piece_stored_is_whole check ((stored_at is null) = (file_hash is null)),
  index piece_by_contribution (venue_id, contribution_id),
  index piece_by_kiosk (kiosk_id, stored_at)
);

-- What organisers said about something that waits. Without a row it waits: nothing is shown that nobody looked at.
create table hold (
  contribution_id uuid not null primary key,
  venue_id uuid not null,
  state varchar(12) not null,
  looked_at datetime(3) not null,
  looked_by varchar(80) not null,
  version int not null,
  constraint hold_of_venue foreign key (venue_id) references venue (venue_id),
  constraint hold_state check (state in ('waiting', 'show', 'keep', 'taken-away', 'tell')),
  index hold_by_state (venue_id, state)
);

-- A text that a person has spoken. It comes before every voice of a machine.
create table recorded_clip (
  venue_id uuid not null,
  language varchar(35) not null,
  text_hash binary(32) not null,
  text varchar(1000) not null,
  clip_id char(64) character set ascii not null,
  recorded_at datetime(3) not null,
  primary key (venue_id, language, text_hash),
  constraint recorded_clip_of_venue foreign key (venue_id) references venue (venue_id)
);

-- Whether a tablet can record, in its own words; nothing until it said so.
alter table kiosk
  add column microphone varchar(20),
  add column camera varchar(20);
