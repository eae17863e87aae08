-- How long a place keeps what it has. No months: until the place is cleared. A kind without a row is kept like that too, backups for a year.
create table keep_time (
  venue_id uuid not null,
  kind varchar(12) character set ascii not null,
  months int,
  chosen_at datetime(3) not null,
  chosen_by varchar(80) not null,
  version int not null,
  primary key (venue_id, kind),
  constraint keep_time_of_venue foreign key (venue_id) references venue (venue_id),
  constraint keep_time_kind check (kind in ('brought', 'made', 'taken-away', 'log', 'backups')),
  constraint keep_time_months check (months > 0)
);

-- The ids of contributions and pieces that went for good: an older backup must not bring them back, nor a tablet that sends once more.
create table gone (
  gone_id uuid not null primary key,
  venue_id uuid not null,
  gone_at datetime(3) not null,
  constraint gone_from_venue foreign key (venue_id) references venue (venue_id)
);

-- Files whose rows went. They stand here until they are off the disk, so that a power cut in between leaves none behind.
create table gone_file (
  path varchar(160) character set ascii not null primary key,
  venue_id uuid not null,
  constraint gone_file_from_venue foreign key (venue_id) references venue (venue_id)
);
